import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { noNetworkPolicy } from "./no-network-policy.ts";

const policy = (selector: string): string => `
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec: { podSelector: { ${selector} } }`;

test.each(["", "matchLabels: { app: web }"])("a policy of {%s}", (selector) => {
  expect(judgedTree(noNetworkPolicy, deploymentWith("tty: false") + policy(selector))).toEqual([]);
});

test("a policy of other pods", () => {
  expect(judgedTree(noNetworkPolicy, deploymentWith("tty: false") + policy("matchLabels: { app: db }"))).toEqual([
    "Deployment shop/web /spec/template/spec  (warning) any pod of the cluster may reach it: no NetworkPolicy selects it",
  ]);
});
