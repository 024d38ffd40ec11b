import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = globSync("**/*.lock.json", { cwd: import.meta.dirname }).sort();
const read = (file: string) => JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8"));

const filled = expect.stringMatching(/^\S+$/);
const key = (entry: { group: string; kind: string; namespace?: string; name?: string }) =>
  [entry.group, entry.kind, entry.namespace ?? "", entry.name ?? ""].join(" ");

test("there is a lock for each pinned chart and base", () => {
  expect(files).toEqual([
    "certificates/cert-manager.lock.json",
    "gateway/gateway-api-crds-1.5-experimental.lock.json",
    "gateway/gateway-api-crds-1.5-standard.lock.json",
    "gateway/gateway-api-crds-1.6-experimental.lock.json",
    "gateway/gateway-api-crds-1.6-standard.lock.json",
    "gateway/kong.lock.json",
    "gateway/nginx-gateway-fabric.lock.json",
    "gitops/argo-cd-ha.lock.json",
    "gitops/argo-cd.lock.json",
    "secrets/external-secrets.lock.json",
  ]);
});

test.each(files)("%s says what is inside, exactly, once, and sorted", (file) => {
  const { version, digest = `sha256:${"0".repeat(64)}`, brings, objects, images, ...rest } = read(file);
  expect(rest).toEqual({});
  expect(version).toMatch(/^(v?\d+\.\d+\.\d+|[0-9a-f]{40})$/);
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  for (const kind of brings) expect(kind).toEqual({ group: filled, kind: filled, scope: expect.stringMatching(/^(Namespaced|Cluster)$/) });
  for (const { group, namespace = "default", ...object } of objects) {
    expect({ group, namespace, ...object }).toEqual({ group: expect.any(String), namespace: filled, kind: filled, name: filled });
  }
  for (const list of [brings.map(key), objects.map(key), images]) expect(list).toEqual([...new Set(list)].sort());
  for (const image of images) expect(image).toMatch(/^[\w.-]+\.[a-z]+\/\S+:\S+$/);
});
