import type { Problem } from "@ashlar/model";
import { everything, platformOf, renderLoaded } from "@ashlar/render";
import type { Needs } from "./brick-needs.ts";
import type { BrickExample } from "./examples.ts";
import { limitsOf, probeApp } from "./probe-app.ts";
import { scratchCluster } from "./scratch-cluster.ts";

/** What bricks come to beside the others: problems as sentences, and how many manifests there are without. */
export interface Tried {
  readonly bricks: readonly BrickExample[];
  readonly problems: readonly Problem[];
  readonly manifests: number;
  /** What the bricks say that they cannot, of all that was asked. */
  readonly limits: readonly Problem[];
}

/** Renders a scratch cluster with some bricks in it, and an app that asks for all that is offered, and checks every object. */
export const tryBricks = async (bricks: readonly BrickExample[], examples: readonly BrickExample[], needs: Needs): Promise<Tried> => {
  const loaded = scratchCluster(bricks, examples, needs, [probeApp]);
  const { files, problems } = await renderLoaded([loaded], everything);
  const thrown = problems.some(({ rule }) => rule === "throws");
  return { bricks, problems, manifests: files.length, limits: thrown ? [] : limitsOf({ ...platformOf(loaded.cluster) }) };
};
