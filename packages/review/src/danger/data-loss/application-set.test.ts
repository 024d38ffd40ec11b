import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { applicationSetDeleted } from "./application-set-deleted.ts";
import { applicationSetNarrowed } from "./application-set-narrowed.ts";

const setOf = (elements: string, { policy = "{}", name = "'{{.name}}-shop'" } = {}): string => `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shops, namespace: argocd }
spec:
  syncPolicy: ${policy}
  generators: [{ list: { elements: ${elements} } }]
  template: { metadata: { name: ${name} }, spec: { project: default } }
`;
const two = "[{ name: eu }, { name: us }]";
const one = "[{ name: eu }]";
const preserving = { policy: "{ preserveResourcesOnDeletion: true }" };

test("a set that goes takes along its Applications, and with them what they deployed unless it says otherwise", () => {
  expect(messagesOf(applicationSetDeleted, setOf(two), "")).toEqual([
    "ApplicationSet shops is pruned, and with it every Application that it made, and all that they deployed",
  ]);
  expect(judged(setOf(two, preserving), "")).toEqual(["CONFIG application-set-deleted ApplicationSet argocd/shops"]);
  expect(judged(setOf(two, { policy: "{ applicationsSync: create-only }" }), "")).toEqual([
    "DATA-LOSS application-set-deleted ApplicationSet argocd/shops",
  ]);
});

test("a set that no longer asks for an Application deletes it", () => {
  expect(messagesOf(applicationSetNarrowed, setOf(two), setOf(one))).toEqual([
    "ApplicationSet shops no longer asks for 1 of its Applications: they are deleted, and what they deployed goes with them",
  ]);
  expect(judged(setOf(two, preserving), setOf(one, preserving))[0]).toContain("CONFIG application-set-narrowed");
  const createOnly = { policy: "{ applicationsSync: create-only }" };
  expect(messagesOf(applicationSetNarrowed, setOf(two, createOnly), setOf(one, createOnly))).toEqual([]);
  expect(messagesOf(applicationSetNarrowed, setOf(one), setOf(two))).toEqual([]);
  expect(messagesOf(applicationSetNarrowed, setOf(one), setOf("[{ name: eu, tier: a }]"))).toEqual([]);
});

test("a set that names its Applications otherwise makes all of them anew", () => {
  expect(messagesOf(applicationSetNarrowed, setOf(two), setOf(two, { name: "'shop-{{.name}}'" }))).toEqual([
    "ApplicationSet shops names its Applications 'shop-{{.name}}' instead of '{{.name}}-shop': all of them are deleted and made anew, and what they deployed goes with them",
  ]);
});
