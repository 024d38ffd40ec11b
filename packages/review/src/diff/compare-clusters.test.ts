import { expect, test } from "vitest";
import { placedOf } from "../testing/judged.ts";
import { compareCluster } from "./compare-clusters.ts";
import { describeIdentity } from "./identity.ts";

type Files = Readonly<Record<string, string>>;

/** What becomes of each object, a line for each. */
const becomes = (before: Files, after: Files): readonly string[] =>
  compareCluster({ before: placedOf(before), after: placedOf(after), kubernetes: { before: "1.36", after: "1.36" } }).map(
    ({ verdict, identity, movedFrom, renamedFrom, renamedTo, replaces, replacedBy }) =>
      [
        verdict,
        describeIdentity(identity),
        movedFrom !== undefined && `from app ${movedFrom}`,
        renamedFrom && `once ${renamedFrom.name}`,
        renamedTo && `now ${renamedTo.name}`,
        replaces && `instead of ${replaces.kind}`,
        replacedBy && `for ${replacedBy.kind}`,
      ]
        .filter(Boolean)
        .join(" "),
  );

const object = (kind: string, name: string, apiVersion = "apps/v1", spec = "{ replicas: 2, paused: true, minReadySeconds: 5 }"): string =>
  `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: ${name}, namespace: shop }, spec: ${spec} }`;

test("neither its file nor its version is what an object is", () => {
  const budget = (version: string): string => object("PodDisruptionBudget", "web", `policy/${version}`, "{ maxUnavailable: 1 }");
  expect(becomes({ "apps/shop/a.yaml": budget("v1") }, { "apps/shop/b.yaml": budget("v1") })).toEqual([]);
  expect(becomes({ "apps/shop/a.yaml": budget("v1beta1") }, { "apps/shop/a.yaml": budget("v1") })).toEqual([
    "changed PodDisruptionBudget shop/web",
  ]);
});

test("an object that another app has from now on has moved", () => {
  const web = object("Deployment", "web");
  expect(becomes({ "apps/shop/web.yaml": web }, { "apps/store/web.yaml": web })).toEqual(["changed Deployment shop/web from app shop"]);
});

test("there is no rename: what was is deleted, what is is new", () => {
  expect(becomes({ "apps/shop/a.yaml": object("Deployment", "web") }, { "apps/shop/a.yaml": object("Deployment", "site") })).toEqual([
    "created Deployment shop/site once web",
    "deleted Deployment shop/web now site",
  ]);
});

test("a new name with a new version of the image and its own labels is a rename; with another image it is not", () => {
  const web = (name: string, image: string): string =>
    object(
      "Deployment",
      name,
      "apps/v1",
      `{ replicas: 2, selector: { matchLabels: { app: ${name} } }, template: { metadata: { labels: { app: ${name}, version: "${image}" } }, spec: { containers: [{ name: ${name}, image: "${image}", envFrom: [{ configMapRef: { name: ${name}-env } }] }] } } }`,
    );
  const before = { "apps/shop/a.yaml": web("web", "shop/web:1.0.0") };
  expect(becomes(before, { "apps/shop/a.yaml": web("site", "shop/web:1.1.0") })).toEqual([
    "created Deployment shop/site once web",
    "deleted Deployment shop/web now site",
  ]);
  expect(becomes(before, { "apps/shop/a.yaml": web("site", "shop/other:1.0.0") })).toEqual([
    "created Deployment shop/site",
    "deleted Deployment shop/web",
  ]);
});

test("what has little in common with it was not renamed", () => {
  const other = object("Deployment", "site", "apps/v1", "{ replicas: 9, template: { spec: { hostNetwork: true } } }");
  expect(becomes({ "apps/shop/a.yaml": object("Deployment", "web") }, { "apps/shop/a.yaml": other })).toEqual([
    "created Deployment shop/site",
    "deleted Deployment shop/web",
  ]);
});

test("a workload of another kind takes the place of one of the same name", () => {
  expect(becomes({ "apps/shop/a.yaml": object("Deployment", "web") }, { "apps/shop/a.yaml": object("StatefulSet", "web") })).toEqual([
    "created StatefulSet shop/web instead of Deployment",
    "deleted Deployment shop/web for StatefulSet",
  ]);
});
