import { expect, test } from "vitest";
import type { Finding, Place, ShownField } from "../finding/review.ts";
import { identity, reviewOf } from "../report/testing/review-of.ts";
import type { SourceDiff } from "./source-diff.ts";
import { diffOf } from "./testing/diff-of.ts";
import { withChangedLines } from "./with-changed-lines.ts";

const prod = "environments/prod.ts";
const eu: Place = {
  cluster: "prod-eu",
  environment: "prod",
  app: "shop",
  file: "clusters/prod-eu/apps/shop/deployment-web.yaml",
  source: "apps/shop/app.ts",
};
const us: Place = { ...eu, cluster: "prod-us", file: "clusters/prod-us/apps/shop/deployment-web.yaml" };

const finding = (fields: readonly ShownField[], more: Partial<Finding> = {}): Finding => ({
  id: "1",
  rule: "changed",
  danger: "OUTAGE",
  object: identity("apps", "Deployment", "shop/web"),
  verdict: "changed",
  message: "",
  fields,
  places: [eu],
  ...more,
});

const linesOf = (one: Finding, modules: readonly SourceDiff[], whole = true): readonly (string | undefined)[] =>
  withChangedLines(reviewOf([one]), { modules, whole }, () => prod).findings.flatMap(({ places }) =>
    places.map(({ changed }) => changed && `${changed.file}:${changed.line} ${changed.side}`),
  );

const replicas: ShownField = { path: "spec.replicas", before: "2", after: "1" };
const image: ShownField = { path: "spec.template.spec.containers[web].image", before: "ghcr.io/a/web:1.0", after: "ghcr.io/a/web:1.1" };

/** Two clusters with the same app, and another app beside it. */
const environment = (shopOfEu: string, statusOfEu: string, shopOfUs: string): SourceDiff =>
  diffOf(
    prod,
    `
 import { shop } from "../apps/shop/app.ts";
 export const prodEu = cluster({
   name: "prod-eu",
   apps: [
     shop({
       host: "shop.example.com",
${shopOfEu}
     }),
     status({
${statusOfEu}
     }),
   ],
 });
 export const prodUs = cluster({
   name: "prod-us",
   apps: [
     shop({
${shopOfUs}
     }),
   ],
 });
`,
  );

const two = "       replicas: 2,";
const less = "-      replicas: 2,\n+      replicas: 1,";

test("the only line that was touched, whatever it says", () => {
  const only = diffOf("apps/shop/app.ts", " const a = {\n-  half: total / 2,\n+  half: total / 3,\n };");
  expect(linesOf(finding([replicas]), [only])).toEqual(["apps/shop/app.ts:2 after"]);
});

test("comments, imports and brackets are no lines that can have done it", () => {
  const modules = [
    diffOf("apps/shop/app.ts", '+import { b } from "./b.ts";\n+// as before\n const a = {\n-  half: total / 2,\n+  half: total / 3,\n };'),
    diffOf("apps/shop/other.ts", "-/* one */\n+/* other */\n"),
  ];
  expect(linesOf(finding([replicas]), modules)).toEqual(["apps/shop/app.ts:4 after"]);
});

test("what was left out may have done it: then the only line is one of many", () => {
  expect(linesOf(finding([replicas]), [diffOf("packages/x/a.ts", "+const a = 1;")], false)).toEqual([undefined]);
});

test("the same change in two clusters and in another app: each leads to its own", () => {
  const modules = [environment(less, less, less)];
  expect(linesOf(finding([replicas], { places: [eu, us] }), modules)).toEqual([`${prod}:7 after`, `${prod}:18 after`]);
});

test("values of another cluster or another app are not taken", () => {
  expect(linesOf(finding([replicas]), [environment(two, two, less)])).toEqual([undefined]);
  expect(linesOf(finding([replicas]), [environment(two, less, two)])).toEqual([undefined]);
});

test("of two lines of the app the one that holds the value", () => {
  const app = diffOf(
    "apps/shop/app.ts",
    ' const web = {\n-  image: "ghcr.io/a/web:1.0",\n+  image: "ghcr.io/a/web:1.1",\n   port: 80,\n-  grace: 10,\n+  grace: 20,\n };',
  );
  expect(linesOf(finding([image]), [app])).toEqual(["apps/shop/app.ts:2 after"]);
});

test("the images of an environment stand in data beside it", () => {
  const of = (name: string): SourceDiff =>
    diffOf(`environments/${name}.images.json`, ' {\n-  "web": "ghcr.io/a/web:1.0",\n+  "web": "ghcr.io/a/web:1.1",\n   "b": "c"\n }');
  expect(linesOf(finding([image]), [of("dev"), of("prod")])).toEqual(["environments/prod.images.json:2 after"]);
});

test("nothing speaks for either of two lines: the module alone", () => {
  const app = diffOf("apps/shop/app.ts", "-const a = f(1);\n+const a = f(2);\n const b = 1;\n-const c = g(3);\n+const c = g(4);\n");
  expect(linesOf(finding([{ path: "spec.paused", after: "true" }]), [app])).toEqual([undefined]);
});

test("an app that goes leads to the line where it was", () => {
  const gone = diffOf(
    prod,
    '   apps: [\n     shop({ host: "a" }),\n-    status({ host: "b" }),\n   ],\n   port: 1,\n-  other: 2,\n+  other: 3,',
  );
  const object = identity("apps", "Deployment", "status/status");
  const place = { ...eu, app: "status", source: "apps/status/app.ts" };
  expect(linesOf(finding([], { verdict: "deleted", object, places: [place] }), [gone])).toEqual([`${prod}:3 before`]);
});

test("a module of another app is passed over, for no app imports another", () => {
  const other = diffOf("apps/status/app.ts", "-const replicas = 2;\n+const replicas = 1;");
  expect(linesOf(finding([replicas]), [other])).toEqual([undefined]);
});
