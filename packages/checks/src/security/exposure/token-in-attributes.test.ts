import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { tokenInAttributes } from "./token-in-attributes.ts";

const driver = (spec: string): string =>
  `{ apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: { name: csi.example.com }, spec: { ${spec} } }`;

test.each(["attachRequired: false", "tokenRequests: [{ audience: a }], serviceAccountTokenInSecrets: true"])("%s", (spec) => {
  expect(judged(tokenInAttributes, driver(spec))).toEqual([]);
});

test("tokens where they may be logged", () => {
  expect(judged(tokenInAttributes, driver("tokenRequests: [{ audience: a }]"))).toEqual([
    "/spec/tokenRequests  passes tokens of pods in the attributes of volumes, which drivers log",
  ]);
  expect(judged(tokenInAttributes, driver("tokenRequests: [{ audience: a }]"), "1.34")).toEqual([]);
});
