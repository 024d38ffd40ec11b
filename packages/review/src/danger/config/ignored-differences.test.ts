import { expect, test } from "vitest";
import { application } from "../../testing/argo-application.ts";
import { judged } from "../../testing/judged.ts";

test("what is looked away from is told, what is looked at again is not", () => {
  const some = application("ignoreDifferences: [{ group: apps, kind: Deployment, jsonPointers: [/spec/replicas] }]");
  expect(judged(application(), some)).toEqual(["CONFIG ignored-differences Application argocd/shop: spec.ignoreDifferences[0]"]);
  expect(judged(some, application()).join()).not.toContain("ignored-differences");
});
