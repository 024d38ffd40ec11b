import type { Problem } from "@ashlar/model";
import { everything, renderLoaded } from "@ashlar/render";
import type { Needs } from "./brick-needs.ts";
import type { BrickExample } from "./examples.ts";
import { probeApp } from "./probe-app.ts";
import { scratchCluster } from "./scratch-cluster.ts";

/** What bricks come to beside the others: problems as sentences, and how many manifests there are without. */
export interface Tried {
  readonly bricks: readonly BrickExample[];
  readonly problems: readonly Problem[];
  readonly manifests: number;
}

/** Renders a scratch cluster with some bricks in it, and an app that asks for all that is offered, and checks every object. */
export const tryBricks = async (bricks: readonly BrickExample[], examples: readonly BrickExample[], needs: Needs): Promise<Tried> => {
  const { files, problems } = await renderLoaded([scratchCluster(bricks, examples, needs, [probeApp])], everything);
  return { bricks, problems, manifests: files.length };
};
