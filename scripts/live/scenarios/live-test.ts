import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type Stand, startStand } from "../stand/stand.ts";

/** A stand for the scenarios of one file, in a folder that is gone afterwards; LIVE_KEEP=1 keeps it with its logs. */
export const standFor = (cluster: string): (() => Stand) => {
  let stand: Stand | undefined;
  const folder = mkdtempSync(join(tmpdir(), "ashlar-live-"));
  beforeAll(async () => {
    stand = await startStand({ cluster, folder, say: (line) => console.log(line) });
    for (const line of stand.substitutions) console.log(`         ${line}`);
  }, 45 * 60_000);
  afterAll(async () => {
    await stand?.stop();
    if (process.env.LIVE_KEEP) console.log(`kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }, 60_000);
  return () => {
    if (stand === undefined) throw new Error("the stand did not come up");
    return stand;
  };
};
