import type { KubeObject, Output } from "@ashlar/model";
import { expect, test } from "vitest";
import { joinOutputs } from "./join-outputs.ts";

const joined = (from: readonly Output[], to: readonly Output[]) =>
  joinOutputs({ brick: "old", outputs: from }, { brick: "new", outputs: to });

const route = (parents: readonly string[] | undefined, more: object = {}): KubeObject => ({
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "HTTPRoute",
  metadata: { name: "shop" },
  spec: { ...(parents && { parentRefs: parents.map((name) => ({ name })) }), hostnames: ["shop.example.com"], ...more },
});
const configMap = (name: string, data: object = {}): KubeObject => ({ apiVersion: "v1", kind: "ConfigMap", metadata: { name }, data });

test("two routes that differ in their parents alone are one with the parents of both", () => {
  expect(joined([route(["old"])], [route(["new"])])).toEqual([route(["old", "new"])]);
  expect(joined([route(["old", "mesh"])], [route(["new", "mesh"])])).toEqual([route(["old", "mesh", "new"])]);
  expect(joined([route(undefined)], [route(["new"])])).toEqual([route(["new"])]);
});

test("what is equal is there once, what one makes alone stays, asks go to both", () => {
  const [ask, other] = [
    { ask: "listener", to: "old" },
    { ask: "listener", to: "new" },
  ];
  expect(joined([configMap("same"), configMap("old"), ask], [configMap("new"), configMap("same"), other, ask])).toEqual([
    configMap("same"),
    configMap("old"),
    ask,
    configMap("new"),
    other,
  ]);
});

test("an object in another namespace is another object", () => {
  const elsewhere = { ...configMap("one"), metadata: { name: "one", namespace: "elsewhere" } };
  expect(joined([configMap("one")], [elsewhere])).toEqual([configMap("one"), elsewhere]);
});

test.each([
  [route(["old"], { rules: [{ timeouts: { request: "5s" } }] }), route(["new"], { rules: [{}] }), "/spec/rules/0/timeouts"],
  [route(["old"]), { ...route(["new"]), apiVersion: "gateway.networking.k8s.io/v1beta1" }, "/apiVersion"],
  [configMap("shop", { "a/b": "1" }), configMap("shop", { "a/b": "2" }), "/data/a~1b"],
])("what the two make differently is a problem that says where", (one, other, pointer) => {
  expect(joined([one], [other])).toEqual([
    {
      rule: "made-differently",
      object: `${one.kind} shop`,
      pointer,
      message: "old and new make it differently, so it cannot be attached to both",
      remedy: "Ask only for what both make alike until the move is done, or swap in one step where an outage does not matter",
    },
  ]);
});
