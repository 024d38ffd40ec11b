import { expect, test } from "vitest";
import { applicationOf } from "../testing/applications.ts";
import { judgedTree } from "../testing/judged.ts";
import { wholeApplication } from "./whole-application.ts";

const application = (spec: string): string =>
  `{ apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: a, namespace: argocd }, spec: ${spec} }`;

test("a source and a destination", () => {
  expect(judgedTree(wholeApplication, applicationOf("shop", "apps/shop"))).toEqual([]);
});

test.each([
  ["{ source: {}, destination: {} }", "/spec/destination  has no destination"],
  ["{ source: {}, destination: { server: s, name: n } }", "/spec/destination  has two destinations: server s and name 'n'"],
  ["{ destination: { name: n } }", "/spec  has no source"],
  ["{ sources: [{ chart: c, path: p }], destination: { name: n } }", "/spec/sources/0  has a chart and a path"],
])("%s", (spec, problem) => {
  expect(judgedTree(wholeApplication, application(spec))).toEqual([`Application argocd/a ${problem}`]);
});
