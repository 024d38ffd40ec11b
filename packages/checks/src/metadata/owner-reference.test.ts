import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { ownerReference } from "./owner-reference.ts";

const object = (...owners: readonly string[]): string =>
  `{ apiVersion: v1, kind: ConfigMap, metadata: { name: a, ownerReferences: [${owners.join()}] } }`;
const owner = (more = ""): string => `{ apiVersion: apps/v1, kind: Deployment, name: web, uid: 0b${more} }`;

test("an owner in full", () => {
  expect(judged(ownerReference, object(owner(), owner(", controller: true")))).toEqual([]);
});

test.each([
  [object("{ apiVersion: a/b/c, kind: A, name: a, uid: u }"), "/0/apiVersion  'a/b/c' is not the version of an API, as apps/v1 is"],
  [object("{ apiVersion: v1, kind: '', name: a, uid: u }"), "/0/kind  is empty"],
  [object("{ apiVersion: v1, kind: Event, name: a, uid: u }"), "/0  an Event owns nothing"],
  [object(owner(", controller: true"), owner(", controller: true")), "/1/controller  another owner is the controller already"],
])("%s", (manifest, problem) => {
  expect(judged(ownerReference, manifest)).toEqual([`/metadata/ownerReferences${problem}`]);
});
