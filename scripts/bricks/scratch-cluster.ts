import { type AnyApp, type AnyBrick, type Cloud, type Cluster, environment } from "@ashlar/model";
import type { LoadedCluster } from "@ashlar/render";
import type { BrickExample } from "./examples.ts";

const anywhere: Cloud = { provider: "gke", project: "example", region: "europe-west1" };

/** The first brick of each slot: what stands beside the one that is looked at. */
const defaults = (examples: readonly BrickExample[], provider: string): Readonly<Record<string, AnyBrick>> => {
  const platform: Record<string, AnyBrick> = {};
  for (const { slot, brick, cloud = anywhere } of examples) if (cloud.provider === provider) platform[slot] ??= brick;
  for (const { slot, brick, cloud } of examples) if (cloud === undefined) platform[slot] ??= brick;
  return platform;
};

/** A cluster to try bricks in: those under trial, and beside them the first of every other slot that fits their cloud. */
export const scratchCluster = (
  trial: readonly BrickExample[],
  examples: readonly BrickExample[],
  apps: readonly AnyApp[] = [],
): LoadedCluster => {
  const cloud = trial.find((each) => each.cloud !== undefined)?.cloud ?? anywhere;
  const cluster: Cluster = {
    type: "cluster",
    name: "scratch",
    environment: environment({ name: "scratch" }),
    kubernetes: "1.35",
    cloud,
    git: { repo: "https://github.com/example/ashlar.git", revision: "refs/heads/main" },
    platform: {
      ...defaults(examples, cloud.provider),
      ...Object.assign({}, ...trial.map(({ beside = {} }) => beside)),
      ...Object.fromEntries(trial.map(({ slot, brick }) => [slot, brick])),
    },
    apps,
  };
  return { cluster, module: "environments/scratch.ts", moduleOf: ({ name }) => `packages/platform/src/${name}.ts` };
};
