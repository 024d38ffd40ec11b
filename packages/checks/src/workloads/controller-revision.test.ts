import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { controllerRevision } from "./controller-revision.ts";

const revision = (more: string): string => `{ apiVersion: apps/v1, kind: ControllerRevision, metadata: { name: a }, revision: 1${more} }`;

test("a revision with data, and one without", () => {
  expect(judged(controllerRevision, revision(", data: {}"))).toEqual([]);
  expect(judged(controllerRevision, revision(""))).toEqual(["  'data' is missing: the state that this is a revision of"]);
});
