import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { deployment } from "../../testing/workloads.ts";
import { tokenMounted } from "./token-mounted.ts";

const account = (name: string, more: string): string => `
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: ${name}, namespace: shop }
${more}
`;
const off = "automountServiceAccountToken: false";
const pod = (more: string): string => deployment(`containers: [{ name: web, image: web }], serviceAccountName: web${more}`);

test("a ServiceAccount, a pod", () => {
  expect(judged(account("web", off), account("web", ""))).toEqual([
    "SECURITY token-mounted ServiceAccount shop/web: automountServiceAccountToken",
  ]);
  expect(judged(pod(`, ${off}`), pod(""))).toEqual([
    "SECURITY token-mounted Deployment shop/web: spec.template.spec.automountServiceAccountToken",
  ]);
});

test("a pod that takes another ServiceAccount", () => {
  const known = account("web", off) + account("other", "");
  expect(
    messagesOf(tokenMounted, known + pod(""), known + pod("").replace("serviceAccountName: web", "serviceAccountName: other")),
  ).toEqual(["Pods of Deployment shop/web get a token for the API server"]);
});

test("a pod whose ServiceAccount gives none, and one that had it", () => {
  const known = account("web", off);
  expect(messagesOf(tokenMounted, known + pod(`, ${off}`), known + pod(""))).toEqual([]);
  expect(messagesOf(tokenMounted, pod(""), pod(", automountServiceAccountToken: true"))).toEqual([]);
});
