import { expect, test } from "vitest";
import { applicationOf, clusterOf, other } from "../../deletion/testing/a-cluster.ts";
import { judged, messagesOf } from "../../testing/judged.ts";
import { protectionRemoved } from "./protection-removed.ts";

const object = (apiVersion: string, kind: string, rest: string, annotations = "{}"): string => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: store, namespace: shop, annotations: ${annotations} }
${rest}
`;
const claim = (annotations: string): string => object("v1", "PersistentVolumeClaim", "spec: {}", annotations);
const options = (value: string): string => `{ argocd.argoproj.io/sync-options: "${value}" }`;
const statefulSet = (policy: string): string =>
  object(
    "apps/v1",
    "StatefulSet",
    `spec: { persistentVolumeClaimRetentionPolicy: ${policy}, volumeClaimTemplates: [{ metadata: { name: data } }] }`,
  );

test("a claim that is no longer kept", () => {
  expect(messagesOf(protectionRemoved, claim(options("Prune=false,Delete=false")), claim(options("Delete=false")))).toEqual([
    "PersistentVolumeClaim shop/store loses what protects it (Prune=false): from now on it goes with its manifest, its Application or its owner",
  ]);
  expect(messagesOf(protectionRemoved, claim("{ helm.sh/resource-policy: keep }"), claim("{}"))).toHaveLength(1);
});

test("what asks first is still protected, and what was not before loses nothing", () => {
  expect(messagesOf(protectionRemoved, claim(options("Prune=false")), claim(options("Prune=confirm")))).toEqual([]);
  expect(messagesOf(protectionRemoved, claim("{}"), claim(options("PruneLast=true")))).toEqual([]);
});

test("policies of volumes, StatefulSets and what holds data elsewhere", () => {
  const volume = (policy: string) => object("v1", "PersistentVolume", `spec: { persistentVolumeReclaimPolicy: ${policy} }`);
  expect(judged(volume("Retain"), volume("Delete"))).toEqual([
    "DATA-LOSS protection-removed PersistentVolume shop/store: spec.persistentVolumeReclaimPolicy",
  ]);
  expect(judged(volume("Delete"), volume("Retain"))).toEqual([
    "CONFIG changed PersistentVolume shop/store: spec.persistentVolumeReclaimPolicy",
  ]);
  expect(messagesOf(protectionRemoved, statefulSet("{}"), statefulSet("{ whenDeleted: Delete }"))[0]).toContain("(whenDeleted: Retain)");
  const bucket = (policy: string) => object("s3.aws.upbound.io/v1beta1", "Bucket", `spec: { forProvider: {}, deletionPolicy: ${policy} }`);
  expect(judged(bucket("Orphan"), bucket("Delete"))).toEqual(["DATA-LOSS protection-removed Bucket shop/store: spec.deletionPolicy"]);
});

test("a ConfigMap holds no data that is not in git", () => {
  const settings = (annotations: string) => object("v1", "ConfigMap", "", annotations);
  expect(judged(settings(options("Prune=false")), settings("{}"))[0]).toMatch(/^CONFIG protection-removed/);
});

test("an Application that prunes from now on, or that spares nothing any more", () => {
  const of = (policy: string) => clusterOf(applicationOf("shop", { policy }), { other });
  const sparing = '{ automated: { prune: true }, syncOptions: ["Delete=false"] }';
  expect(messagesOf(protectionRemoved, of("{ automated: {} }"), of("{ automated: { prune: true } }"))[0]).toContain(
    "(no automated pruning)",
  );
  expect(messagesOf(protectionRemoved, of(sparing), of("{ automated: { prune: true } }"))[0]).toContain("(Delete=false of all it syncs)");
  expect(messagesOf(protectionRemoved, of("{ automated: { prune: true } }"), of("{ automated: {} }"))).toEqual([]);
});
