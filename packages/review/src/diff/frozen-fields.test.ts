import { readManifest } from "@ashlar/manifests";
import { expect, test } from "vitest";
import { compareObjects } from "./compare-objects.ts";
import { describePath } from "./path.ts";

const objectOf = (manifest: string) => {
  const [document] = readManifest(manifest, "x.yaml").documents;
  if (document === undefined) throw new Error("no manifest");
  return document.object;
};

const changed = (before: string, after: string): readonly string[] =>
  compareObjects(objectOf(before), objectOf(after), "1.36").map(({ path, order }) => `${order ? "order of " : ""}${describePath(path)}`);

const workload = (kind: string, apiVersion: string, pod: string, spec = ""): string => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: a, namespace: shop }
spec:
  ${spec}
  template: { spec: { restartPolicy: Never, ${pod} containers: [{ name: a, image: "a:1" }] } }
`;

const tolerations = (first: string, second: string): string => `tolerations: [{ key: ${first} }, { key: ${second} }],`;

test("an order that means nothing is a change only where nothing may change", () => {
  const [one, other] = [tolerations("x", "y"), tolerations("y", "x")];
  expect(changed(workload("Deployment", "apps/v1", one), workload("Deployment", "apps/v1", other))).toEqual([]);
  expect(changed(workload("Job", "batch/v1", one), workload("Job", "batch/v1", other))).toEqual([
    "order of spec.template.spec.tolerations",
  ]);
});

test("so is a structure with nothing in it", () => {
  const empty = "affinity: {},";
  expect(changed(workload("Deployment", "apps/v1", ""), workload("Deployment", "apps/v1", empty))).toEqual([]);
  expect(changed(workload("Job", "batch/v1", ""), workload("Job", "batch/v1", empty))).toEqual(["spec.template.spec.affinity"]);
});

test("and a value that the server does not fill in although it means the same", () => {
  const volume = (more: string): string => `volumes: [{ name: v, configMap: { name: c ${more} } }],`;
  expect(changed(workload("Deployment", "apps/v1", volume("")), workload("Deployment", "apps/v1", volume(", optional: false")))).toEqual(
    [],
  );
  expect(changed(workload("Job", "batch/v1", volume("")), workload("Job", "batch/v1", volume(", optional: false")))).toEqual([
    "spec.template.spec.volumes[v].configMap.optional",
  ]);
});

test("what it does fill in is none", () => {
  const defaults = "dnsPolicy: ClusterFirst,";
  expect(changed(workload("Job", "batch/v1", ""), workload("Job", "batch/v1", defaults, "completions: 1"))).toEqual([]);
});
