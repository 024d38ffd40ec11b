import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { finalizerRemoved } from "./finalizer-removed.ts";

const object = (apiVersion: string, kind: string, finalizers: string, spec = "{}"): string => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: it, namespace: shop${finalizers === "" ? "" : `, finalizers: ${finalizers}`} }
spec: ${spec}
`;
const cloud = (finalizers: string): string => object("cloud.example.com/v1", "Bucket", finalizers);
const argo = "[resources-finalizer.argocd.argoproj.io]";

test("one of a controller, alone or with all others", () => {
  const [all, one] = ["[cloud.example.com/bucket, audit.example.com/seen]", "[audit.example.com/seen]"];
  expect(judged(cloud(all), cloud(one))).toEqual([
    "CONFIG finalizer-removed Bucket shop/it: metadata.finalizers[cloud.example.com/bucket]",
  ]);
  expect(messagesOf(finalizerRemoved, cloud(all), cloud(""))).toEqual([
    "Without finalizer 'cloud.example.com/bucket', 'audit.example.com/seen' it goes at once when it is deleted, and what its controller would clean up before, outside of the cluster too, stays, unless that puts it back",
  ]);
});

test("what Argo CD does without its own", () => {
  const application = (finalizers: string): string => object("argoproj.io/v1alpha1", "Application", finalizers);
  const project = (finalizers: string): string => object("argoproj.io/v1alpha1", "AppProject", finalizers);
  expect(messagesOf(finalizerRemoved, application(argo), application(""))[0]).toContain("stays when it goes, managed by nobody");
  expect(messagesOf(finalizerRemoved, project(argo), project(""))[0]).toContain("may go before its Applications");
});

test("one by which data is deleted saves it when it goes, and takes a protection away when it comes", () => {
  const database = (finalizers: string): string => object("pgv2.percona.com/v2", "PerconaPGCluster", finalizers);
  const deleting = "[percona.com/delete-pvc]";
  expect(messagesOf(finalizerRemoved, database(deleting), database(""))).toEqual([
    "Without finalizer 'percona.com/delete-pvc' what it holds stays when it goes",
  ]);
  expect(judged(database(""), database(deleting))).toEqual([
    "DATA-LOSS protection-removed PerconaPGCluster shop/it: metadata.finalizers[percona.com/delete-pvc]",
  ]);
});

test("one that says how to delete means nothing before", () => {
  const claim = (finalizers: string): string => object("v1", "PersistentVolumeClaim", finalizers);
  expect(messagesOf(finalizerRemoved, claim("[kubernetes.io/pvc-protection, foregroundDeletion]"), claim(""))[0]).toContain(
    "nothing changes before it is deleted",
  );
});

test("a new one, another order, and other metadata", () => {
  expect(messagesOf(finalizerRemoved, cloud("[a.example.com/x, b.example.com/y]"), cloud("[b.example.com/y, a.example.com/x]"))).toEqual(
    [],
  );
  expect(messagesOf(finalizerRemoved, cloud(""), cloud("[a.example.com/x]"))).toEqual([]);
  const labelled = cloud("[a.example.com/x]").replace("name: it", "name: it, labels: { team: shop }");
  expect(messagesOf(finalizerRemoved, cloud("[a.example.com/x]"), labelled)).toEqual([]);
});
