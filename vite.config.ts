import { defineConfig } from "vitest/config";
import { geodata } from "./src/build/plugin.ts";

export default defineConfig({
  base: "./",
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  plugins: process.env.VITEST ? [] : [geodata()],
  test: { include: ["tests/**/*.test.ts"], pool: "threads", isolate: false },
});
