import { expect, test } from "vitest";
import { applicationOf, configMapOf } from "../testing/applications.ts";
import { judgedFiles } from "../testing/judged-files.ts";
import { syncedOnce } from "./synced-once.ts";

const withDirectory = (directory: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec: { source: { repoURL: https://git.example.com/tree.git, path: clusters/dev/apps/shop/, directory: ${directory} } }
`;

const root = applicationOf("root", "clusters/dev/argocd");
const shop = applicationOf("shop", "clusters/dev/apps/shop");
const tree = {
  "clusters/dev/bootstrap/application-root.yaml": root,
  "clusters/dev/argocd/application-shop.yaml": shop,
  "clusters/dev/apps/shop/configmap-a.yaml": configMapOf("shop", "a"),
};

test("every manifest in the folder of one Application; the topmost a person applies", () => {
  expect(judgedFiles(syncedOnce, tree)).toEqual([]);
});

test("a folder below, where the Application reads those too", () => {
  const files = {
    "clusters/dev/argocd/application-shop.yaml": withDirectory("{ recurse: true, exclude: '{*.json,draft-*}' }"),
    "clusters/dev/apps/shop/below/configmap-a.yaml": configMapOf("shop", "a"),
    "clusters/dev/apps/shop/configmap-b.yaml": configMapOf("shop", "b"),
  };
  expect(judgedFiles(syncedOnce, files)).toEqual([]);
});

test.each([
  "clusters/dev/apps/shop/below/configmap-b.yaml",
  "clusters/dev/apps/other/configmap-b.yaml",
  "clusters/dev/apps/shop/configmap-b.yaml.txt",
])("%s is in no Application's reach", (path) => {
  expect(judgedFiles(syncedOnce, { ...tree, [path]: configMapOf("shop", "b") })).toEqual([`${path}   is synced by no Application`]);
});

test("a file that its Application leaves out", () => {
  const files = {
    "clusters/dev/argocd/application-shop.yaml": withDirectory("{ exclude: 'draft-*' }"),
    "clusters/dev/apps/shop/configmap-a.yaml": configMapOf("shop", "a"),
    "clusters/dev/apps/shop/draft-b.yaml": configMapOf("shop", "b"),
  };
  expect(judgedFiles(syncedOnce, files)).toEqual(["clusters/dev/apps/shop/draft-b.yaml   is synced by no Application"]);
});

test("a folder of two Applications, and an Application that no root reads", () => {
  const more = {
    "clusters/dev/argocd/application-again.yaml": applicationOf("again", "clusters/dev/apps/shop"),
    "clusters/dev/elsewhere/application-lost.yaml": applicationOf("lost", "clusters/dev/apps/lost"),
  };
  expect(judgedFiles(syncedOnce, { ...tree, ...more })).toEqual([
    "clusters/dev/apps/shop/configmap-a.yaml   is synced by 2 Applications: 'shop' and 'again'",
    "clusters/dev/elsewhere/application-lost.yaml   is synced by no Application",
  ]);
});

test("another repository's folder of the same name is not ours, and a kustomization says itself what it takes", () => {
  const files = {
    ...tree,
    "clusters/dev/argocd/application-upstream.yaml": applicationOf("upstream", "clusters/dev/apps/none").replace(
      "tree.git",
      "upstream.git",
    ),
    "clusters/dev/argocd/application-kit.yaml": applicationOf("kit", "clusters/dev/apps/kit"),
    "clusters/dev/apps/kit/kustomization.yaml": null,
    "clusters/dev/apps/kit/base/configmap-c.yaml": configMapOf("shop", "c"),
    "clusters/dev/apps/kit/configmap-d.yaml": configMapOf("shop", "d"),
  };
  expect(judgedFiles(syncedOnce, files)).toEqual([]);
});

test("where no Application's folder is among the files, nothing is known", () => {
  expect(judgedFiles(syncedOnce, { "application.yaml": shop, "a.yaml": configMapOf("shop", "a") })).toEqual([]);
});
