import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Where .ci/run wants the counts, if it does. */
const report = process.env.ASHLAR_REPORT;

// The live proof: scenarios on a real API server and a real Argo CD, one after the other.
export default defineConfig({
  test: {
    include: ["scripts/live/scenarios/*.scenario.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    allowOnly: false,
    reporters: ["verbose", ...(report ? [["json", { outputFile: join(report, "live.json") }] as const] : [])],
  },
});
