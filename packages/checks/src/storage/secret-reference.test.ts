import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { secretReference } from "./secret-reference.ts";

const volume = (spec: string, metadata = "{ name: data }"): string =>
  `{ apiVersion: v1, kind: PersistentVolume, metadata: ${metadata}, spec: { ${spec} } }`;

const csi = (reference: string): string => volume(`csi: { driver: a.example.com, volumeHandle: b, nodePublishSecretRef: ${reference} }`);

test("a Secret and its namespace", () => {
  expect(judged(secretReference, csi("{ name: key, namespace: storage }"))).toEqual([]);
});

test.each([
  ["{ name: key }", "/namespace  the Secret has no namespace"],
  ["{ name: Key, namespace: storage }", expect.stringMatching("/spec/csi/nodePublishSecretRef/name  'Key' is not a DNS subdomain")],
])("%s", (reference, problem) => {
  expect(judged(secretReference, csi(reference))).toEqual([
    typeof problem === "string" ? `/spec/csi/nodePublishSecretRef${problem}` : problem,
  ]);
});
