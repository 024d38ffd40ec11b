import { type AnyApp, type Cloud, environment } from "@ashlar/model";
import type { LoadedCluster } from "@ashlar/render";
import type { BrickExample } from "./examples.ts";

const anywhere: Cloud = { provider: "gke", project: "example", region: "europe-west1" };

/** The first brick of each slot that fits a cloud: what stands beside those that are looked at. */
const defaults = (examples: readonly BrickExample[], provider: string): Readonly<Record<string, BrickExample>> => {
  const platform: Record<string, BrickExample> = {};
  for (const example of examples) if (example.cloud?.provider === provider) platform[example.slot] ??= example;
  for (const example of examples) if (example.cloud === undefined) platform[example.slot] ??= example;
  return platform;
};

const cloudOf = (trial: readonly BrickExample[]): Cloud => trial.find(({ cloud }) => cloud !== undefined)?.cloud ?? anywhere;

/** A platform to try bricks in: those under trial, what each wants beside it, and the first of every other slot that fits their cloud. */
export const scratchPlatform = (
  trial: readonly BrickExample[],
  examples: readonly BrickExample[],
): Readonly<Record<string, BrickExample>> => ({
  ...defaults(examples, cloudOf(trial).provider),
  ...Object.assign({}, ...trial.map((example) => besideOf(example))),
  ...Object.fromEntries(trial.map((example) => [example.slot, example])),
});

/** What stands beside an example by its own word, as examples of the same file. */
const besideOf = (example: BrickExample): Readonly<Record<string, BrickExample>> =>
  Object.fromEntries(
    Object.entries(example.beside ?? {}).map(([slot, brick]) => [slot, { entry: example.entry, slot, brick, besideOf: example }]),
  );

/** A cluster with such a platform. */
export const scratchCluster = (
  trial: readonly BrickExample[],
  examples: readonly BrickExample[],
  apps: readonly AnyApp[] = [],
): LoadedCluster => ({
  cluster: {
    type: "cluster",
    name: "scratch",
    environment: environment({ name: "scratch" }),
    kubernetes: "1.35",
    cloud: cloudOf(trial),
    git: { repo: "https://github.com/example/ashlar.git", revision: "refs/heads/main" },
    platform: Object.fromEntries(Object.entries(scratchPlatform(trial, examples)).map(([slot, { brick }]) => [slot, brick])),
    apps,
  },
  module: "environments/scratch.ts",
  moduleOf: ({ name }) => `packages/platform/src/${name}.ts`,
});
