import { globSync, readFileSync } from "node:fs";
import type { CustomKind } from "@ashlar/model";
import { expect, test } from "vitest";
import { certManagerKinds } from "./certificates/cert-manager.kinds.ts";
import * as gatewayApi from "./gateway/gateway-api.kinds.ts";
import { kongKinds } from "./gateway/kong.kinds.ts";
import { nginxGatewayFabricKinds } from "./gateway/nginx-gateway-fabric.kinds.ts";
import { externalSecretsKinds } from "./secrets/external-secrets.kinds.ts";

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

const kindsOf: Readonly<Record<string, readonly CustomKind[]>> = {
  "certificates/cert-manager.lock.json": certManagerKinds,
  "gateway/gateway-api-crds-1.5-experimental.lock.json": gatewayApi.experimental15,
  "gateway/gateway-api-crds-1.5-standard.lock.json": gatewayApi.standard15,
  "gateway/gateway-api-crds-1.6-experimental.lock.json": gatewayApi.experimental16,
  "gateway/gateway-api-crds-1.6-standard.lock.json": gatewayApi.standard16,
  "gateway/kong.lock.json": kongKinds,
  "gateway/nginx-gateway-fabric.lock.json": nginxGatewayFabricKinds,
  "secrets/external-secrets.lock.json": externalSecretsKinds,
};

test("every lock has its kinds; those of Argo CD are the renderer's", () => {
  expect(Object.keys(kindsOf)).toEqual(files.filter((file) => !file.startsWith("gitops/")));
});

test.each(Object.entries(kindsOf))("%s brings the kinds that have schemas, and no others", (file, kinds) => {
  expect(kinds.map(({ group, kind, scope }) => ({ group, kind, scope }))).toEqual(read(file).brings);
  for (const { versions = {} } of kinds) expect(Object.values(versions).some(({ schema }) => schema !== undefined)).toBe(true);
});
