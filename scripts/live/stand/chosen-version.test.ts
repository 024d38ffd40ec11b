import { expect, test } from "vitest";
import { chosenVersion } from "./chosen-version.ts";

const clusters = new Map([
  ["dev", "1.36"],
  ["staging", "1.35"],
  ["old", "1.21"],
]);
const versions = ["1.33", "1.34", "1.35", "1.36"];

test("a stand has the Kubernetes that its cluster states", () => {
  expect(chosenVersion({ cluster: "staging", clusters, versions })).toEqual({ version: "1.35" });
});

test("or the one that was asked for", () => {
  expect(chosenVersion({ cluster: "staging", wanted: "1.33", clusters, versions })).toEqual({ version: "1.33" });
});

test.each([
  { cluster: "dev", wanted: "1.99", says: "the live stand has no Kubernetes 1.99: choose --kubernetes 1.33, 1.34, 1.35 or 1.36" },
  { cluster: "dev", wanted: "1.35.4", says: "the live stand has no Kubernetes 1.35.4: choose --kubernetes 1.33, 1.34, 1.35 or 1.36" },
  { cluster: "old", says: "the live stand has no Kubernetes 1.21: choose --kubernetes 1.33, 1.34, 1.35 or 1.36 for the cluster old" },
  { cluster: "stage", says: "there is no cluster stage: choose --cluster dev, staging or old" },
])("$cluster $wanted", ({ cluster, wanted, says }) => {
  expect(chosenVersion({ cluster, ...(wanted && { wanted }), clusters, versions })).toEqual({ problem: says });
});
