import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Where scripts/parts.ts and .ci/run want the counts, if they do. */
const report = process.env.ASHLAR_REPORT;

/**
 * Packages whose tests call pure functions and nothing else: hundreds of small files, which need no process of their own each. Tests
 * that start a browser are no such tests.
 */
const pure = "packages/{checks,manifests,review}/**/!(*.browser).test.ts";

export default defineConfig({
  test: {
    exclude: ["**/node_modules/**", "**/dist/**"],
    allowOnly: false,
    // Tests start real processes; a busy machine must not fail them.
    testTimeout: 60_000,
    reporters: report ? ["default", ["json", { outputFile: join(report, "unit.json") }]] : ["default"],
    projects: [
      { extends: true, test: { name: "pure", include: [pure], isolate: false } },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["{packages,apps,environments,scripts}/**/*.test.{ts,mjs}"],
          exclude: ["**/node_modules/**", "**/dist/**", pure],
        },
      },
    ],
  },
});
