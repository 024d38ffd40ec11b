import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { namespaceName } from "./namespace-name.ts";

const inNamespace = (kind: string, namespace: string): string =>
  `{ apiVersion: v1, kind: ${kind}, metadata: { name: a, namespace: ${namespace} } }`;

test("a namespace is a DNS label; of what belongs to the cluster it is never looked at", () => {
  expect(judged(namespaceName, inNamespace("ConfigMap", "shop-1"))).toEqual([]);
  expect(judged(namespaceName, inNamespace("Namespace", "A.b"))).toEqual([]);
});

test("a namespace with a dot", () => {
  expect(judged(namespaceName, inNamespace("ConfigMap", "a.b"))).toEqual([
    "/metadata/namespace  'a.b' is not a DNS label (a-z, 0-9 and '-', with a letter or digit at both ends)",
  ]);
});
