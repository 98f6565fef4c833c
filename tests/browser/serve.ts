import { createServer } from "node:http";
import { base, serve } from "./site.ts";

const server = createServer(serve).listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object")
    console.log(`serving http://127.0.0.1:${address.port}${base}`);
});
