import { defineConfig } from "vitest/config";
import { caching } from "./src/build/caching.ts";
import { hosting } from "./src/build/hosting.ts";
import { offline } from "./src/build/offline.ts";
import { geodata } from "./src/build/plugin.ts";
import { staticPages } from "./src/build/static.ts";

export default defineConfig(({ mode }) => {
  const data = geodata();
  return {
    base: "./",
    build: {
      target: "es2022",
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      // The data is read, checked and joined in one plugin; that this takes most of a build is no fault.
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    plugins: process.env.VITEST
      ? []
      : [data, hosting(), staticPages(data), mode === "offline" && offline(data), caching()],
    test: {
      include: ["tests/**/*.test.ts"],
      setupFiles: ["tests/fixtures/speech.ts"],
      pool: "threads",
      isolate: false,
    },
  };
});
