import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { definition } from "../../testing/manifest.ts";
import { definitionNames } from "./definition-names.ts";

const widgets = definition("schema: { openAPIV3Schema: { type: object } }");

test("widgets.example.com", () => {
  expect(judged(definitionNames, widgets)).toEqual([]);
});

test.each([
  ["plural: widgets", "plural: gadgets", '/metadata/name  "widgets.example.com" is not "gadgets.example.com", plural and group'],
  ["kind: Widget", "kind: Widget, listKind: Widget", "/spec/names/listKind  it is the same as 'kind'"],
  [
    "kind: Widget",
    "kind: Wid_get",
    "/spec/names/kind  \"Wid_get\" is not a DNS-1035 label (a-z, 0-9 and '-', with a letter first and a letter or digit last)",
  ],
])("%s: %s", (from, to, problem) => {
  expect(judged(definitionNames, widgets.replace(from, to))).toEqual([problem]);
});

test("groups of the Kubernetes project are for what it has approved", () => {
  const theirs = widgets.replaceAll("example.com", "widgets.k8s.io");
  const approved = (by: string): string =>
    theirs.replace("metadata: { name", `metadata: { annotations: { api-approved.kubernetes.io: "${by}" }, name`);
  expect(judged(definitionNames, theirs)).toHaveLength(1);
  expect(judged(definitionNames, approved("https://github.com/kubernetes/enhancements/pull/1111"))).toEqual([]);
  expect(judged(definitionNames, approved("unapproved, experimental"))).toEqual([]);
});
