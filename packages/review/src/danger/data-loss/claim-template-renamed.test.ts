import { expect, test } from "vitest";
import { messagesOf } from "../../testing/judged.ts";
import { claimTemplateRenamed } from "./claim-template-renamed.ts";

const statefulSet = (...templates: readonly string[]): string => `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: store, namespace: shop }
spec: { replicas: 1, volumeClaimTemplates: [${templates.map((name) => `{ metadata: { name: ${name} }, spec: {} }`).join(", ")}] }
`;

test("a claim template with another name has empty volumes", () => {
  expect(messagesOf(claimTemplateRenamed, statefulSet("data"), statefulSet("store"))).toEqual([
    "StatefulSet shop/store asks for volumes 'store' instead of 'data': they are empty, and nobody mounts data-store-0 any more",
  ]);
});

test("one more, or one less, is no rename", () => {
  expect(messagesOf(claimTemplateRenamed, statefulSet("data"), statefulSet("data", "log"))).toEqual([]);
  expect(messagesOf(claimTemplateRenamed, statefulSet("data", "log"), statefulSet("data"))).toEqual([]);
});
