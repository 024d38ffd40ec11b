import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { templateMetadata } from "./template-metadata.ts";

const pod = (metadata: string): string => `
apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
  containers: [{ name: a, image: a }]
  volumes: [{ name: scratch, ephemeral: { volumeClaimTemplate: { metadata: ${metadata}, spec: { accessModes: [ReadWriteOnce] } } } }]`;

test("labels and annotations", () => {
  expect(judged(templateMetadata, pod("{ labels: { app: a }, annotations: { a: b } }"))).toEqual([]);
});

test("a name", () => {
  expect(judged(templateMetadata, pod("{ name: data }"))).toEqual([
    "/spec/volumes/0/ephemeral/volumeClaimTemplate/metadata/name  metadata of a claim template has labels and annotations only, no 'name'",
  ]);
});
