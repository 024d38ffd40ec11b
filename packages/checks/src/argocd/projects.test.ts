import type { KubeObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { treeOf } from "../tree/tree.ts";
import { projectsOf } from "./projects.ts";

const project = (spec: object) => {
  const object: KubeObject = { apiVersion: "argoproj.io/v1alpha1", kind: "AppProject", metadata: { name: "a", namespace: "argocd" }, spec };
  return projectsOf(treeOf({ kubernetes: "1.36", objects: [{ object }] })).get("a");
};
const named = [{ group: "", kind: "*", name: "web" }];

// As Argo CD's own library answers.
test("names count in the lists of cluster-wide kinds alone", () => {
  expect(project({ clusterResourceWhitelist: named })?.permitsKind("", "Namespace", "shop", false)).toBe(false);
  expect(project({ clusterResourceWhitelist: named })?.permitsKind("", "Namespace", "web", false)).toBe(true);
  expect(project({ namespaceResourceWhitelist: named })?.permitsKind("", "Secret", "shop", true)).toBe(true);
  expect(project({ namespaceResourceBlacklist: named })?.permitsKind("", "Secret", "shop", true)).toBe(false);
});

test("braces in the pattern of a repository are no choice", () => {
  const { permitsSource } = project({ sourceRepos: ["https://git.example.com/{a,b}"] }) ?? {};
  expect(permitsSource?.("https://git.example.com/a")).toBe(false);
});

test("an address that nobody can read permits nothing, and a star with spaces around it everything", () => {
  expect(project({ sourceRepos: ["https://{git,hub}.example.com/a"] })?.permitsSource("https://git.example.com/a")).toBe(false);
  expect(project({ sourceRepos: [" * "] })?.permitsSource("https://git.example.com/a")).toBe(true);
});

test("an address in brackets is a pattern, which it is not itself", () => {
  const destinations = [{ server: "https://[fd00::1]:6443", namespace: "*" }];
  expect(project({ destinations })?.permitsDestination({ server: "https://[fd00::1]:6443", name: "edge" }, "shop")).toBe(false);
});

test("nobody knows what hangs on the other half of a cluster's identity", () => {
  const destinations = [
    { server: "*", namespace: "*" },
    { name: "!prod", namespace: "*" },
  ];
  const { permitsDestination } = project({ destinations }) ?? {};
  expect(permitsDestination?.({ server: "https://10.0.0.1", name: "prod" }, "shop")).toBe(false);
  expect(permitsDestination?.({ server: "https://10.0.0.1", name: "staging" }, "shop")).toBe(true);
  expect(permitsDestination?.({ server: "https://10.0.0.1" }, "shop")).toBe(undefined);
  expect(permitsDestination?.({ name: "prod" }, "shop")).toBe(false);
});
