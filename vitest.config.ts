import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Where scripts/parts.ts and .ci/run want the counts, if they do. */
const report = process.env.ASHLAR_REPORT;

export default defineConfig({
  test: {
    include: ["{packages,apps,environments,scripts}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    allowOnly: false,
    reporters: report ? ["default", ["json", { outputFile: join(report, "vitest.json") }]] : ["default"],
  },
});
