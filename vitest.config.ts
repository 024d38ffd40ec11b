import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Where scripts/parts.ts and .ci/run want the counts, if they do. */
const report = process.env.ASHLAR_REPORT;

export default defineConfig({
  test: {
    include: ["{packages,apps,environments,scripts}/**/*.test.{ts,mjs}"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    allowOnly: false,
    // Tests start real processes; a busy machine must not fail them.
    testTimeout: 60_000,
    reporters: report ? ["default", ["json", { outputFile: join(report, "unit.json") }]] : ["default"],
  },
});
