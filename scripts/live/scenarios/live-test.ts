import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { goneWithUs } from "../stand/gone-with-us.ts";
import { type Stand, type StandOptions, startStand } from "../stand/stand.ts";

/** A stand for the scenarios of one file, in a folder that is gone afterwards; LIVE_KEEP=1 keeps it with its logs. */
export const standFor = (cluster: string, options: Pick<StandOptions, "withoutRoot"> = {}): (() => Stand) => {
  let stand: Stand | undefined;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "ashlar-live-"));
    if (process.env.LIVE_KEEP) console.log(`kept: ${folder}`);
    else goneWithUs(folder);
    stand = await startStand({ ...options, cluster, folder, say: (line) => console.log(line) });
    for (const line of stand.substitutions) console.log(`         ${line}`);
  }, 45 * 60_000);
  afterAll(() => stand?.stop(), 60_000);
  return () => {
    if (stand === undefined) throw new Error("the stand did not come up");
    return stand;
  };
};
