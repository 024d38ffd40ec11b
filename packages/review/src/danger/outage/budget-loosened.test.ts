import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { service, workload } from "../../testing/web.ts";
import { budgetLoosened } from "./budget-loosened.ts";

const budget = (spec: string, name = "web"): string => `---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: ${name}, namespace: shop }
spec: { selector: { matchLabels: { app: web } }, ${spec} }
`;
const web = (replicas = 4): string => workload({ spec: `replicas: ${replicas}` }) + service();

test("a budget that goes while its pods stay", () => {
  expect(judged(web() + budget("maxUnavailable: 1"), web())).toEqual(["OUTAGE budget-loosened PodDisruptionBudget shop/web"]);
  expect(messagesOf(budgetLoosened, web() + budget("maxUnavailable: 1"), web())).toEqual([
    "Draining nodes may take away all 4 pods behind Service 'web' at a time, 1 before",
  ]);
});

test("one that lets more go, but not all", () => {
  expect(judged(web() + budget("maxUnavailable: 1"), web() + budget("maxUnavailable: 50%")).join()).toContain(
    "CONFIG budget-loosened PodDisruptionBudget shop/web: spec.maxUnavailable",
  );
});

test.each([
  ["a stricter one", web() + budget("maxUnavailable: 2"), web() + budget("maxUnavailable: 1")],
  ["the same in other words", web() + budget("maxUnavailable: 1"), web() + budget("minAvailable: 3")],
  ["another name", web() + budget("maxUnavailable: 1"), web() + budget("maxUnavailable: 1", "web2")],
  ["one replica", web(2) + budget("maxUnavailable: 1"), web(1)],
  ["all goes", web() + budget("maxUnavailable: 1"), ""],
  ["more replicas", web(2) + budget("maxUnavailable: 50%"), web(6) + budget("maxUnavailable: 50%")],
])("%s is not", (_, before, after) => {
  expect(messagesOf(budgetLoosened, before, after)).toEqual([]);
});
