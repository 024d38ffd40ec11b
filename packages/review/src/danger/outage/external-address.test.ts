import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service } from "../../testing/web.ts";

const typed = (type: string): string => service(`type: ${type}, selector: { app: web }, ports: [{ port: 80 }]`);

test.each([
  ["LoadBalancer", "ClusterIP"],
  ["LoadBalancer", "NodePort"],
  ["NodePort", "ClusterIP"],
])("%s to %s is told", (before, after) => {
  expect(judged(typed(before), typed(after))).toContain("OUTAGE external-address Service shop/web: spec.type");
});

test.each([
  ["ClusterIP", "LoadBalancer"],
  ["NodePort", "LoadBalancer"],
])("%s to %s is not", (before, after) => {
  expect(judged(typed(before), typed(after)).join()).not.toContain("external-address");
});
