import { isObject, type KubeObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import type { AskedPlan } from "./plan-ask.ts";
import { restoreTests, TEST_IMAGE } from "./restore-test.ts";

const nightly: AskedPlan = {
  name: "nightly",
  schedule: "0 3 * * *",
  keep: 30,
  restoreTest: "0 6 * * 0",
  namespace: "shop",
  id: "shop-nightly",
};
const testsOf = (plan: AskedPlan) => restoreTests([plan], TEST_IMAGE, { site });
const objectsOf = (made: readonly KubeObject[], kind: string) => made.filter((object) => object.kind === kind);

const tested = testsOf({ ...nightly, volumes: "copy" });
const files = objectsOf(tested, "ConfigMap").find(({ metadata }) => metadata.name === "restore-test-shop-nightly");
const read = (file: string): unknown => JSON.parse(String(Reflect.get(Object(files?.data), file)));

test("a restore test takes data alone, into a namespace of its own", () => {
  expect(read("restore.json")).toEqual({
    apiVersion: "velero.io/v1",
    kind: "Restore",
    metadata: { name: "shop-nightly", namespace: "velero" },
    spec: {
      scheduleName: "shop-nightly",
      includedNamespaces: ["shop"],
      includedResources: ["configmaps", "secrets", "persistentvolumeclaims", "volumesnapshots.snapshot.storage.k8s.io"],
      namespaceMapping: { shop: "velero-restore-test" },
      restorePVs: true,
      resourceModifier: { kind: "ConfigMap", name: "restore-test" },
    },
  });
  expect(objectsOf(tested, "NetworkPolicy")).toMatchObject([
    { metadata: { namespace: "velero-restore-test" }, spec: { podSelector: {}, policyTypes: ["Ingress", "Egress"] } },
  ]);
  expect(objectsOf(tested, "Namespace")).toMatchObject([{ metadata: { labels: { "pod-security.kubernetes.io/enforce": "restricted" } } }]);
});

test("it runs as planned, as nobody, once, and fails with its Job", () => {
  expect(objectsOf(tested, "CronJob")).toMatchObject([
    {
      metadata: { name: "shop-nightly" },
      spec: {
        schedule: "0 6 * * 0",
        timeZone: "Etc/UTC",
        concurrencyPolicy: "Forbid",
        jobTemplate: {
          spec: {
            backoffLimit: 0,
            template: {
              spec: {
                serviceAccountName: "restore-test",
                securityContext: { runAsNonRoot: true, runAsUser: 65534 },
                containers: [{ image: TEST_IMAGE, command: ["sh", "/test/test.sh"], securityContext: { readOnlyRootFilesystem: true } }],
              },
            },
          },
        },
      },
    },
  ]);
  expect(read("pod.json")).toMatchObject({ spec: { automountServiceAccountToken: false, containers: [{ image: TEST_IMAGE }] } });
});

const rulesOf = (outputs: readonly KubeObject[]) =>
  outputs
    .filter(isObject)
    .flatMap((object) => (Array.isArray(object.rules) ? [{ ...object.metadata, kind: object.kind, rules: object.rules }] : []));

test("its rights end at its own namespace and its own restores", () => {
  const roles = rulesOf(tested);
  expect(roles.map(({ kind, namespace }) => [kind, namespace])).toEqual([
    ["Role", "velero"],
    ["Role", "velero-restore-test"],
  ]);
  expect(roles[0]?.rules).toEqual([
    { apiGroups: ["velero.io"], resources: ["restores"], verbs: ["create"] },
    { apiGroups: ["velero.io"], resources: ["restores"], resourceNames: ["shop-nightly"], verbs: ["get", "list", "watch", "delete"] },
  ]);
  // What stands for a snapshot lives in no namespace.
  const snapshots = rulesOf(testsOf({ ...nightly, volumes: "snapshot" }));
  expect(snapshots.filter(({ kind }) => kind === "ClusterRole").map(({ rules }) => rules)).toEqual([
    [{ apiGroups: ["snapshot.storage.k8s.io"], resources: ["volumesnapshotcontents"], verbs: ["list", "delete"] }],
  ]);
});

test("a plan that asks for none gets none, and without volumes none are looked at", () => {
  expect(testsOf({ ...nightly, restoreTest: undefined })).toEqual([]);
  const [restore] = objectsOf(testsOf(nightly), "ConfigMap").flatMap(({ data }) => {
    const text = Reflect.get(Object(data), "restore.json");
    return typeof text === "string" ? [JSON.parse(text)] : [];
  });
  expect(restore).toMatchObject({ spec: { includedResources: ["configmaps", "secrets"], restorePVs: false } });
});
