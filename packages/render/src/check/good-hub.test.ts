import type { Cluster } from "@ashlar/model";
import { expect, test } from "vitest";
import type { LoadedCluster } from "../load/load-environments.ts";
import { clusterWith, rendered } from "../testing/in-memory.ts";
import { gitopsOf } from "../testing/manifests-of.ts";

const platform = { gitops: gitopsOf() };
const dev = clusterWith({ platform });
const other = (name: string, hub: Cluster, more: Parameters<typeof clusterWith>[0] = {}): LoadedCluster => ({
  ...clusterWith({ name, hub, ...more }),
  module: `environments/${name}.ts`,
});

/** What is wrong, which must keep everything from being rendered. */
const wrong = (...clusters: readonly LoadedCluster[]) => {
  const { problems, files } = rendered(...clusters);
  if (problems.length > 0) expect(files).toEqual([]);
  return problems;
};

test("a hub and two clusters that it syncs", () => {
  expect(wrong(dev, other("staging", dev.cluster), other("prod-eu", dev.cluster))).toEqual([]);
});

test("a cluster with a hub and an Argo CD of its own", () => {
  expect(wrong(dev, other("staging", dev.cluster, { platform }))).toEqual([
    {
      rule: "good-hub",
      message: "has a brick under 'gitops', and the Argo CD of its hub 'dev' syncs it too",
      remedy: "leave out the one or the other",
      cluster: "staging",
      file: "environments/staging.ts",
    },
  ]);
});

test("a hub that has a hub itself", () => {
  const staging = other("staging", dev.cluster);
  expect(wrong(dev, staging, other("prod-eu", staging.cluster))).toEqual([
    {
      rule: "good-hub",
      message: "its hub 'staging' has a hub itself, 'dev'",
      remedy: "let 'dev' be the hub of both",
      cluster: "prod-eu",
      file: "environments/prod-eu.ts",
    },
  ]);
});

test("a hub without an Argo CD", () => {
  const bare = clusterWith({});
  expect(wrong(bare, other("staging", bare.cluster))).toMatchObject([
    { rule: "good-hub", message: "its hub 'dev' has no brick under 'gitops'", remedy: "put one there: it syncs both clusters" },
  ]);
});

test.each([
  ["that nobody exports", [other("staging", dev.cluster)]],
  ["that is a copy of one that is exported", [dev, other("staging", { ...dev.cluster })]],
])("a hub %s", (_, clusters) => {
  expect(wrong(...clusters)).toMatchObject([
    {
      rule: "good-hub",
      cluster: "staging",
      message: "its hub 'dev' is no cluster that a module in environments/ exports",
      remedy: "export it there, and name what is exported: what syncs this cluster is rendered into its folder",
    },
  ]);
});

test("the name that Argo CD gives to the cluster it runs in: all would be deployed to the hub", () => {
  expect(wrong(dev, other("in-cluster", dev.cluster))).toMatchObject([
    { rule: "good-hub", message: "'in-cluster' is what Argo CD calls the hub 'dev' itself", remedy: "choose another name" },
  ]);
});
