import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { jobWith } from "../testing/workloads.ts";
import { syncWave } from "./sync-wave.ts";

test("waves are whole numbers", () => {
  for (const wave of ["'-10'", "'0'", "'+5'"]) expect(judgedTree(syncWave, jobWith(`argocd.argoproj.io/sync-wave: ${wave}`))).toEqual([]);
  for (const [wave, message] of [
    ["first", "'first' is not a whole number"],
    ["'1.5'", "'1.5' is not a whole number"],
    ["1", "1 is not a text"],
  ])
    expect(judgedTree(syncWave, jobWith(`argocd.argoproj.io/sync-wave: ${wave}`))).toEqual([
      `Job shop/migrate /metadata/annotations/argocd.argoproj.io~1sync-wave  ${message}`,
    ]);
});
