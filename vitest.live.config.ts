import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Where .ci/run wants the counts, if it does. */
const report = process.env.ASHLAR_REPORT;

// The live proof: scenarios on a real API server and a real Argo CD, one after the other.
export default defineConfig({
  test: {
    include: ["scripts/live/scenarios/*.scenario.ts"],
    fileParallelism: false,
    testTimeout: 1_800_000, // every wait has its own end, and says what it waited for
    bail: 1, // each scenario begins where the one before it ended
    allowOnly: false,
    reporters: ["verbose", ...(report ? [["json", { outputFile: join(report, "live.json") }] as const] : [])],
  },
});
