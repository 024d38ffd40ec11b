import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { selectorMatchesTemplate } from "./selector-matches-template.ts";

const workload = (kind: string, selector: string, labels: string): string => `
apiVersion: ${kind === "ReplicationController" ? "v1" : "apps/v1"}
kind: ${kind}
metadata: { name: web }
spec: { selector: ${selector}, template: { metadata: { labels: ${labels} }, spec: { containers: [{ name: web, image: web }] } } }`;

test.each([
  ["Deployment", "{ matchLabels: { app: web } }", "{ app: web, tier: front }"],
  [
    "DaemonSet",
    "{ matchExpressions: [{ key: tier, operator: DoesNotExist }, { key: app, operator: In, values: [a, web] }] }",
    "{ app: web }",
  ],
  ["ReplicationController", "{ app: web }", "{ app: web, tier: front }"],
  ["ReplicationController", "{}", "{ app: web }"],
])("%s %s", (kind, selector, labels) => {
  expect(judged(selectorMatchesTemplate, workload(kind, selector, labels))).toEqual([]);
});

const missed = "/spec/template/metadata/labels  the selector does not select the pods of the template";

test.each([
  ["Deployment", "{}", "{ app: web }", "/spec/selector  the selector is empty: it would select every pod"],
  ["ReplicaSet", "{ matchLabels: { app: web } }", "{ app: shop }", missed],
  ["StatefulSet", "{ matchExpressions: [{ key: app, operator: NotIn, values: [web] }] }", "{ app: web }", missed],
  ["ReplicationController", "{ app: web }", "{ app: shop }", missed],
  ["ReplicationController", "{}", "{}", "/spec/selector  there is no selector, and the template has no labels to make one of"],
])("%s %s %s", (kind, selector, labels, problem) => {
  expect(judged(selectorMatchesTemplate, workload(kind, selector, labels))).toEqual([problem]);
});
