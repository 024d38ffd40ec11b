import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { secretStoreWidened } from "./secret-store-widened.ts";

const store = (conditions: string): string => `
apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: vault }
spec: { provider: { vault: { server: https://vault } }, conditions: [${conditions}] }
`;

test("one more namespace, other labels, everyone", () => {
  const was = store("{ namespaces: [shop] }");
  expect(judged(was, store("{ namespaces: [shop, cart] }"))).toEqual([
    "SECURITY secret-store-widened ClusterSecretStore vault: spec.conditions[0].namespaces[1]",
  ]);
  expect(messagesOf(secretStoreWidened, was, store(""))).toEqual(["ClusterSecretStore vault can be read from every namespace"]);
  expect(messagesOf(secretStoreWidened, was, store("{ namespaceSelector: { matchLabels: { secrets: a } } }"))).toEqual([
    "ClusterSecretStore vault can be read from namespaces with secrets=a",
  ]);
});

test("fewer, and a store that was open", () => {
  expect(messagesOf(secretStoreWidened, store("{ namespaces: [shop, cart] }"), store("{ namespaces: [cart] }"))).toEqual([]);
  expect(messagesOf(secretStoreWidened, store(""), store("{ namespaces: [cart] }"))).toEqual([]);
});
