import type { Plugin } from "vite";
import { writeHeaders, writeNginx } from "./headers.ts";
import { policyOf } from "./policy.ts";

/** Lays what a host needs beside the site: its headers as `_headers` and as a sample for nginx, with the page's policy. */
export function hosting(): Plugin {
  return {
    name: "hosting",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("index.html: the build did not make it");
        const policy = policyOf(String(page.source));
        this.emitFile({ type: "asset", fileName: "_headers", source: writeHeaders(policy) });
        this.emitFile({ type: "asset", fileName: "nginx.conf.example", source: writeNginx(policy) });
      },
    },
  };
}
