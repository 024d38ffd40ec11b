import { type AnyApp, type Cloud, environment } from "@ashlar/model";
import type { LoadedCluster } from "@ashlar/render";
import type { Needs } from "./brick-needs.ts";
import type { BrickExample } from "./examples.ts";

const anywhere: Cloud = { provider: "gke", project: "example", region: "europe-west1" };

type Platform = Readonly<Record<string, BrickExample>>;

/**
 * What stands beside those that are looked at where the first by name would not do: it needs others in turn, or only few can use it. The gateway
 * is one that starts beside any `gatewayApi`.
 */
const usual = ["gateway/kgateway", "mesh/istio", "logging/loki", "logging/alloy", "metrics/prometheus", "network/network-policies"];

/** A brick for each slot: one that runs anywhere before one that runs in this cloud alone. */
const defaults = (examples: readonly BrickExample[], provider: string): Platform => {
  const platform: Record<string, BrickExample> = {};
  const anyCloud = examples.filter(({ cloud }) => cloud === undefined);
  for (const example of anyCloud) if (usual.includes(example.entry)) platform[example.slot] ??= example;
  for (const example of anyCloud) platform[example.slot] ??= example;
  for (const example of examples) if (example.cloud?.provider === provider) platform[example.slot] ??= example;
  return platform;
};

const cloudOf = (trial: readonly BrickExample[]): Cloud => trial.find(({ cloud }) => cloud !== undefined)?.cloud ?? anywhere;

/** Whose file it is that says so: of a move, that of the gateway which wants it. */
const ownerOf = (example: BrickExample, slot: string): BrickExample => {
  const { from, to } = example.moves ?? {};
  return [to, from].find((each) => each?.beside?.[slot] !== undefined) ?? example;
};

/** What stands beside an example by its own word, as examples of the same file. */
const besideOf = (example: BrickExample): Platform =>
  Object.fromEntries(
    Object.entries(example.beside ?? {}).map(([slot, brick]) => [
      slot,
      { entry: example.entry, slot, brick, besideOf: ownerOf(example, slot) },
    ]),
  );

/**
 * A platform to try bricks in: those under trial, what each wants beside it, and one for every slot that these need in turn, if only where it is
 * there.
 */
export const scratchPlatform = (trial: readonly BrickExample[], examples: readonly BrickExample[], needs: Needs): Platform => {
  const usually = defaults(examples, cloudOf(trial).provider);
  const platform: Record<string, BrickExample> = {};
  const place = (slot: string, example: BrickExample | undefined): void => {
    if (example === undefined || platform[slot] !== undefined) return;
    platform[slot] = example;
    for (const [other, beside] of Object.entries(besideOf(example))) place(other, beside);
    for (const need of needs.get(example) ?? []) place(need.slot, usually[need.slot]);
  };
  for (const example of trial) platform[example.slot] = example;
  for (const example of trial) for (const [other, beside] of Object.entries(besideOf(example))) place(other, beside);
  for (const example of trial) for (const need of needs.get(example) ?? []) place(need.slot, usually[need.slot]);
  return platform;
};

/** A cluster with such a platform. */
export const scratchCluster = (
  trial: readonly BrickExample[],
  examples: readonly BrickExample[],
  needs: Needs,
  apps: readonly AnyApp[] = [],
): LoadedCluster => ({
  cluster: {
    type: "cluster",
    name: "scratch",
    environment: environment({ name: "scratch" }),
    kubernetes: "1.35",
    cloud: cloudOf(trial),
    git: { repo: "https://github.com/example/ashlar.git", revision: "refs/heads/main" },
    platform: Object.fromEntries(Object.entries(scratchPlatform(trial, examples, needs)).map(([slot, { brick }]) => [slot, brick])),
    apps,
  },
  module: "environments/scratch.ts",
  moduleOf: ({ name }) => `packages/platform/src/${name}.ts`,
});
