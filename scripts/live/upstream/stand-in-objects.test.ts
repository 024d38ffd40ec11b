import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Lock } from "@ashlar/model";
import { expect, test } from "vitest";
import { openDefinition } from "./custom-resource-definition.ts";
import { imageOf } from "./image-of.ts";
import { kindVersions } from "./kind-versions.ts";
import { parseTree } from "./parse-tree.ts";
import { pluralOf } from "./plural-of.ts";
import { standInObjects } from "./stand-in-objects.ts";
import { smallLock } from "./testing/small-lock.ts";
import { smallTree } from "./testing/small-tree.ts";

const platform = fileURLToPath(new URL("../../../packages/platform/src", import.meta.url));

const locks: readonly (readonly [string, Lock])[] = readdirSync(platform, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".lock.json"))
  .map((path) => [path, JSON.parse(readFileSync(join(platform, path), "utf8"))]);

const argoCrds = ["Application", "AppProject", "ApplicationSet"].map((kind) => ({
  kind: "CustomResourceDefinition",
  metadata: { name: `real ${kind}` },
  spec: { group: "argoproj.io", names: { kind } },
}));

const smallFacts = { argoCrds: [], versions: kindVersions(smallLock.brings, parseTree(smallTree), []) };

test.each(locks)("everything that %s records is made, in its order and by its name", (_path, lock) => {
  const kinds = locks.flatMap(([, each]) => each.brings);
  const versions = kindVersions(kinds, [], kinds);
  const objects = standInObjects(lock, { argoCrds, versions });
  expect(objects.slice(0, lock.brings.length).every(({ kind }) => kind === "CustomResourceDefinition")).toBe(true);
  expect(
    objects.slice(lock.brings.length).map(({ apiVersion, kind, metadata }) => [apiVersion.split("/").length, kind, metadata.name]),
  ).toEqual(lock.objects.map(({ group, kind, name }) => [group === "" ? 1 : 2, kind, name]));
});

test("Argo CD gets its own CRDs and the label that its ConfigMaps are read by; without its CRDs there is an error", () => {
  const [, lock] = locks.find(([path]) => path.endsWith("argo-cd.lock.json")) ?? [];
  if (lock === undefined) throw new Error("no lock of Argo CD");
  const objects = standInObjects(lock, { argoCrds, versions: new Map() });
  expect(objects.slice(0, 3).map(({ metadata }) => metadata.name)).toEqual(["real AppProject", "real Application", "real ApplicationSet"]);
  expect(objects.find(({ metadata }) => metadata.name === "argocd-cm")).toEqual({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "argocd-cm", labels: { "app.kubernetes.io/part-of": "argocd" } },
  });
  expect(() => standInObjects(lock, { argoCrds: [], versions: new Map() })).toThrow("no CRD of Argo CD is given for AppProject");
});

test("objects about pods select those of the workload that their name begins with, and a container is called as its workload", () => {
  const [, service, , cache, policy, budget, role, binding] = standInObjects(smallLock, smallFacts);
  expect(service).toMatchObject({ spec: { selector: { "app.kubernetes.io/name": "widgets" } } });
  const labels = { "app.kubernetes.io/name": "widgets-cache" };
  const containers = [{ name: "widgets-cache", image: "registry.example/cache:2" }];
  expect(cache).toMatchObject({ spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers } } } });
  expect(policy).toEqual({ apiVersion: "example.k8s.io/v1beta2", kind: "WidgetPolicy", metadata: { name: "all" }, spec: {} });
  expect(budget).toMatchObject({ metadata: { namespace: "elsewhere" }, spec: { selector: { matchLabels: labels } } });
  expect(role).toMatchObject({ rules: [{ verbs: ["get"] }] });
  expect(binding).toMatchObject({ roleRef: { kind: "Role", name: "widgets" } });
});

test("a certificate is issued by an issuer of its lock", () => {
  const lock = {
    ...smallLock,
    objects: [
      { group: "cert-manager.io", kind: "Certificate", name: "serving" },
      { group: "cert-manager.io", kind: "Issuer", name: "own" },
    ],
  };
  const [certificate, issuer] = standInObjects(lock, smallFacts).slice(-2);
  expect(certificate).toMatchObject({ spec: { secretName: "serving", issuerRef: { kind: "Issuer", name: "own" } } });
  expect(issuer).toMatchObject({ apiVersion: "cert-manager.io/v1", spec: { selfSigned: {} } });
});

test("a kind that nobody knows is an error that says where to add it", () => {
  const lock = { ...smallLock, objects: [{ group: "batch", kind: "Chore", name: "sweep" }] };
  expect(() => standInObjects(lock, smallFacts)).toThrow("makers.ts cannot make a Chore of batch (sweep); add it there");
});

test("a custom kind is served in the versions of the tree, else in v1, and stored in the first", () => {
  const files = ["v1beta2", "v1", "v1"].map((version) => ({
    path: "x.yaml",
    content: { apiVersion: `example.k8s.io/${version}`, kind: "WidgetPolicy" },
  }));
  const brought = { group: "example.k8s.io", kind: "WidgetPolicy", scope: "Cluster" } as const;
  expect(openDefinition(brought, kindVersions(smallLock.brings, files, []))).toMatchObject({
    metadata: { name: "widgetpolicies.example.k8s.io", annotations: { "api-approved.kubernetes.io": "unapproved, stand-in" } },
    spec: {
      scope: "Cluster",
      names: { kind: "WidgetPolicy", listKind: "WidgetPolicyList", plural: "widgetpolicies", singular: "widgetpolicy" },
      versions: [
        { name: "v1beta2", served: true, storage: true, subresources: { status: {} } },
        { name: "v1", served: true, storage: false },
      ],
    },
  });
  expect(kindVersions(smallLock.brings, [], smallLock.objects).get("example.k8s.io/WidgetPolicy")).toEqual(["v1"]);
  expect(openDefinition({ ...brought, group: "example.io" }, new Map()).metadata).toEqual({ name: "widgetpolicies.example.io" });
});

test("a kind of which there is no object anywhere gets no CRD", () => {
  const unused = { group: "example.k8s.io", kind: "WidgetQuota", scope: "Namespaced" } as const;
  const lock = { ...smallLock, brings: [...smallLock.brings, unused] };
  const versions = kindVersions(lock.brings, parseTree(smallTree), []);
  expect(standInObjects(lock, { argoCrds: [], versions })).toEqual(standInObjects(smallLock, smallFacts));
});

test.each([
  ["Gateway", "gateways"],
  ["HTTPRoute", "httproutes"],
  ["BackendTLSPolicy", "backendtlspolicies"],
  ["GatewayClass", "gatewayclasses"],
  ["XMesh", "xmeshes"],
  ["NginxProxy", "nginxproxies"],
  ["UUID", "uuids"],
])("the plural of %s is %s", (kind, plural) => {
  expect(pluralOf(kind)).toBe(plural);
});

test.each([
  ["argocd-redis-ha-server", "r/redis:8@sha256:00"],
  ["argocd-redis-ha-haproxy", "r/haproxy:3"],
  ["argocd-server", "r/a/argocd:v3"],
  ["cont", "r/controller:1"],
  ["other", "r/controller:1"],
])("the image of %s is %s", (workload, image) => {
  expect(imageOf(workload, ["r/controller:1", "r/haproxy:3", "r/redis:8@sha256:00", "r/a/argocd:v3"])).toBe(image);
});

test("a workload of a lock without images is an error", () => {
  expect(() => imageOf("widgets", [])).toThrow("no image is recorded for the workload widgets");
});
