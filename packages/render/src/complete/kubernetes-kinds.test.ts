import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { isKubernetesGroup, kubernetesScope } from "./kubernetes-kinds.ts";

// The folders of kubernetes-models, made from the API of several versions of Kubernetes: <group>/<version>/<Kind>.d.ts,
// and v1/ for the core group. What can be listed has <Kind>List.d.ts beside it.
const models = dirname(createRequire(import.meta.url).resolve("kubernetes-models/package.json"));
const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith("_") ? [entry.name] : []));
const groups = foldersIn(models).map((folder) => (folder === "v1" ? "" : folder));
const kindsIn = (group: string) => {
  const folders = group === "" ? ["v1"] : foldersIn(`${models}/${group}`).map((version) => `${group}/${version}`);
  const lists = folders.flatMap((folder) => readdirSync(`${models}/${folder}`)).filter((file) => file.endsWith("List.d.ts"));
  return [...new Set(lists.map((file) => file.replace(/List\.d\.ts$/, "")))];
};

test("every group of the API is known, but for two that repeat the kinds of others", () => {
  expect(groups.filter((group) => !isKubernetesGroup(group))).toEqual(["events.k8s.io", "extensions"]);
});

test("no kind is in two of the groups, so that a file name needs no group", () => {
  const kinds = groups.filter(isKubernetesGroup).flatMap(kindsIn);
  expect(kinds.length).toBeGreaterThan(50);
  expect(kinds.filter((kind, at) => kinds.indexOf(kind) !== at)).toEqual([]);
});

test("what those two groups hold is elsewhere too", () => {
  const known = new Set(groups.filter(isKubernetesGroup).flatMap(kindsIn));
  expect(["events.k8s.io", "extensions"].flatMap(kindsIn).filter((kind) => !known.has(kind))).toEqual([]);
});

// Read off the client markers in k8s.io/api, apiextensions-apiserver and kube-aggregator v0.36.3.
test.each([
  ["", "Namespace", "Cluster"],
  ["", "ConfigMap", "Namespaced"],
  ["apps", "Deployment", "Namespaced"],
  ["resource.k8s.io", "ResourcePoolStatusRequest", "Cluster"],
  ["resource.k8s.io", "ResourceClaim", "Namespaced"],
  ["storage.k8s.io", "CSIStorageCapacity", "Namespaced"],
  ["storage.k8s.io", "StorageClass", "Cluster"],
  ["certificates.k8s.io", "PodCertificateRequest", "Namespaced"],
  ["apiextensions.k8s.io", "CustomResourceDefinition", "Cluster"],
  ["apiregistration.k8s.io", "APIService", "Cluster"],
  ["gateway.networking.k8s.io", "GatewayClass", undefined],
  ["example.com", "Namespace", undefined],
])("%s %s is %s", (group, kind, scope) => {
  expect(kubernetesScope(group, kind)).toBe(scope);
});
