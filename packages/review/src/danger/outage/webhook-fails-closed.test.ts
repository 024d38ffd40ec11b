import { expect, test } from "vitest";
import { answering, toldOfWebhooks, webhook } from "./testing/guarded.ts";

const line = "OUTAGE webhook-fails-closed ValidatingWebhookConfiguration policy";
const others = "namespaceSelector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [shop] }] }";

test("a webhook that is asked for its own pods is told", () => {
  expect(toldOfWebhooks(answering, answering + webhook())).toEqual([line]);
  expect(toldOfWebhooks(answering + webhook("failurePolicy: Ignore"), answering + webhook())).toEqual([
    `${line}: webhooks[pods.example.com].failurePolicy`,
  ]);
});

test("one that leaves its own namespace out is not, nor one that is asked for few", () => {
  expect(toldOfWebhooks(answering, answering + webhook(others))).toEqual([]);
  expect(toldOfWebhooks(answering, answering + webhook("failurePolicy: Ignore"))).toEqual([]);
  expect(toldOfWebhooks(answering, answering + webhook("objectSelector: { matchLabels: { guarded: yes } }"))).toEqual([]);
  expect(toldOfWebhooks(answering, answering + webhook().replace("[pods]", "[secrets]"))).toEqual([]);
});
