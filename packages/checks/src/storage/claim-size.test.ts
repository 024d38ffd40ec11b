import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { claimSize } from "./claim-size.ts";

const claim = (spec: string): string => `{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data }, spec: { ${spec} } }`;

test("any amount", () => {
  expect(judged(claimSize, claim("resources: { requests: { storage: 1500m } }"))).toEqual([]);
});

test("none", () => {
  expect(judged(claimSize, claim("resources: { requests: {} }"))).toEqual(["/spec  the claim does not say how much storage it wants"]);
  expect(judged(claimSize, claim("resources: { requests: { storage: 0Gi } }"))).toEqual([
    "/spec/resources/requests/storage  0Gi is not more than 0",
  ]);
});
