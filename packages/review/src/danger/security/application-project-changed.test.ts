import { expect, test } from "vitest";
import { application } from "../../testing/application.ts";
import { judged, messagesOf } from "../../testing/judged.ts";
import { applicationProjectChanged } from "./application-project-changed.ts";

test("another project", () => {
  expect(judged(application(), application({ project: "platform" }))).toContain(
    "SECURITY application-project-changed Application argocd/shop: spec.project",
  );
});

test("the default one, now by its name", () => {
  expect(messagesOf(applicationProjectChanged, application({ project: '""' }), application({ project: "default" }))).toEqual([]);
});
