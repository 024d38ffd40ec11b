import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { knownFinalizers } from "./known-finalizers.ts";

const application = (finalizer: string): string =>
  `{ apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: a, namespace: argocd, finalizers: ['${finalizer}'] } }`;

test.each([
  "resources-finalizer.argocd.argoproj.io",
  "resources-finalizer.argocd.argoproj.io/background",
  "post-delete-finalizer.argocd.argoproj.io/cleanup",
])("%s", (finalizer) => {
  expect(judgedTree(knownFinalizers, application(finalizer))).toEqual([]);
});

test.each(["resource-finalizer.argocd.argoproj.io", "resources-finalizer.argocd.argoproj.io/orphan"])("%s", (finalizer) => {
  expect(judgedTree(knownFinalizers, application(finalizer))).toEqual([
    `Application argocd/a /metadata/finalizers/0  '${finalizer}' is no finalizer that Argo CD removes`,
  ]);
});
