import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { dataSource } from "./data-source.ts";

const claimOf = (source: string, kind = "PersistentVolumeClaim"): string =>
  kind === "StatefulSet"
    ? `{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: a }, spec: { selector: {}, template: { spec: { containers: [] } }, volumeClaimTemplates: [{ metadata: { name: data }, spec: { ${source} } }] } }`
    : `{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data }, spec: { ${source} } }`;
const snapshot = "{ apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: before }";

test.each([
  claimOf("dataSource: { kind: PersistentVolumeClaim, name: old }"),
  claimOf(`dataSource: ${snapshot}, dataSourceRef: ${snapshot}`),
  claimOf("dataSource: { kind: ConfigMap, name: dropped }"),
  claimOf("dataSourceRef: { kind: ConfigMap, name: dropped, namespace: shop }"),
])("%s", (manifest) => {
  expect(judged(dataSource, manifest)).toEqual([]);
});

test.each([
  [
    claimOf("dataSourceRef: { kind: ConfigMap, name: a }"),
    "/spec/dataSourceRef  a ConfigMap without apiGroup holds no data, only a PersistentVolumeClaim does",
  ],
  [claimOf("dataSourceRef: { kind: PersistentVolumeClaim }"), "/spec/dataSourceRef  has no name"],
  [
    claimOf("dataSourceRef: { apiGroup: A, kind: B, name: c }"),
    expect.stringMatching("^/spec/dataSourceRef/apiGroup  'A' is not a DNS subdomain"),
  ],
  [
    claimOf(`dataSource: { kind: PersistentVolumeClaim, name: old }, dataSourceRef: ${snapshot}`),
    "/spec/dataSource  is not the same as dataSourceRef",
  ],
  [
    claimOf("dataSource: { kind: ConfigMap, name: a }", "StatefulSet"),
    "/spec/volumeClaimTemplates/0/spec/dataSource  a ConfigMap without apiGroup holds no data, only a PersistentVolumeClaim does",
  ],
])("%s", (manifest, problem) => {
  expect(judged(dataSource, manifest)).toEqual([problem]);
});
