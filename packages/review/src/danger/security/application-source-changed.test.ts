import { expect, test } from "vitest";
import { application } from "../../testing/application.ts";
import { judged, messagesOf } from "../../testing/judged.ts";
import { applicationSourceChanged } from "./application-source-changed.ts";

test("another repository", () => {
  expect(judged(application(), application({ repository: "https://github.com/other/shop.git" }))).toContain(
    "SECURITY application-source-changed Application argocd/shop: spec.source.repoURL",
  );
});

test("another spelling of it, and one source fewer", () => {
  expect(messagesOf(applicationSourceChanged, application(), application({ repository: "https://github.com/Example/shop" }))).toEqual([]);
});

test("a repository that the cluster deploys from already", () => {
  const other = application({ repository: "https://github.com/other/shop.git" }).replace("name: shop", "name: other");
  const both = (shop: string): string => `${shop}\n---\n${other}`;
  expect(
    messagesOf(applicationSourceChanged, both(application()), both(application({ repository: "https://github.com/other/shop.git" }))),
  ).toEqual([]);
});
