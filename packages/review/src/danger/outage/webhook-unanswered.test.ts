import { expect, test } from "vitest";
import { service, workload } from "../../testing/web.ts";
import { answering, toldOfWebhooks, webhook } from "./testing/guarded.ts";

test("who answers a webhook may not go before it", () => {
  expect(toldOfWebhooks(answering + webhook(), workload() + webhook())).toEqual(["OUTAGE webhook-unanswered Service shop/web"]);
  expect(toldOfWebhooks(answering + webhook(), service() + webhook())).toEqual(["OUTAGE webhook-unanswered Deployment shop/web"]);
});

test("it may if nothing waits for it, or if both go", () => {
  const open = webhook("failurePolicy: Ignore");
  expect(toldOfWebhooks(answering + open, open)).toEqual([]);
  expect(toldOfWebhooks(answering + webhook(), "")).toEqual([]);
});
