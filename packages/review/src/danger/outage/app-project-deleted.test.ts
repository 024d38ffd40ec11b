import { expect, test } from "vitest";
import { applicationOf, clusterOf, other } from "../../deletion/testing/a-cluster.ts";
import { messagesOf } from "../../testing/judged.ts";
import { appProjectDeleted } from "./app-project-deleted.ts";

const project =
  "{ apiVersion: argoproj.io/v1alpha1, kind: AppProject, metadata: { name: dev-shop, namespace: argocd }, spec: { sourceRepos: ['*'] } }";
const cluster = (shop: string | undefined, more: Readonly<Record<string, string>> = {}) => ({
  ...(clusterOf(shop, { other }) as Readonly<Record<string, string>>),
  ...more,
});

test("a project that an Application still needs", () => {
  const before = cluster(applicationOf("shop"), { "argocd/project.yaml": project });
  expect(messagesOf(appProjectDeleted, before, cluster(applicationOf("shop")))).toEqual([
    "AppProject dev-shop is deleted, and Application dev-shop of it syncs no more",
  ]);
  expect(messagesOf(appProjectDeleted, before, cluster(applicationOf("shop", { project: "second" })))).toEqual([]);
  expect(messagesOf(appProjectDeleted, before, cluster(undefined))).toEqual([]);
});
