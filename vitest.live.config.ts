import { defineConfig } from "vitest/config";

// The live proof: scenarios on a real API server and a real Argo CD, one after the other.
export default defineConfig({
  test: { include: ["scripts/live/scenarios/*.scenario.ts"], fileParallelism: false, testTimeout: 120_000, allowOnly: false },
});
