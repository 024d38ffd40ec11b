import { expect, test } from "vitest";
import { applicationNames } from "./published-applications.ts";

const application = (name: string, path: string) => JSON.stringify({ kind: "Application", metadata: { name }, spec: { source: { path } } });

const files: Readonly<Record<string, string>> = {
  "clusters/dev/argocd/application.argoproj.io-dev-shop.yaml": application("dev-shop", "clusters/dev/apps/shop"),
  "clusters/dev/argocd/application.argoproj.io-staging-root.yaml": application("staging-root", "clusters/staging/argocd-of-dev"),
  "clusters/dev/argocd/appproject.argoproj.io-dev-shop.yaml": "{}",
  "clusters/staging/argocd-of-dev/application.argoproj.io-staging-shop.yaml": application("staging-shop", "clusters/staging/apps/shop"),
  "clusters/prod/argocd/application.argoproj.io-prod-shop.yaml": application("prod-shop", "clusters/prod/apps/shop"),
};

test("those of a cluster, its root, and those of the clusters whose hub it is", () => {
  const repository = {
    read: (path: string) => files[path] ?? "",
    paths: (start: string) => Object.keys(files).filter((path) => path.startsWith(start)),
  };
  expect(applicationNames(repository, "dev")).toEqual(["dev-shop", "staging-root", "staging-shop", "dev-root"]);
  expect(applicationNames(repository, "prod")).toEqual(["prod-shop", "prod-root"]);
});
