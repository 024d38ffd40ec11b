import { expect, test } from "vitest";
import { alike, anyones, anyonesOf } from "./alike.ts";
import { bumpReview } from "./testing/huge-review.ts";
import { identity } from "./testing/review-of.ts";

test("the same move of a thousand images is one group", () => {
  expect(alike(bumpReview(1000).findings)).toHaveLength(1);
});

test("another version, rule, kind or sentence is another group", () => {
  const [bump] = bumpReview(1).findings;
  if (bump === undefined) throw new Error("no finding");
  const [field] = bump.fields;
  const others = [
    { ...bump, rule: "another" },
    { ...bump, object: { ...bump.object, kind: "StatefulSet" } },
    { ...bump, message: "nothing happens" },
    { ...bump, fields: [{ ...field, path: "spec.replicas" }] },
    { ...bump, fields: bump.fields.map((each) => ({ ...each, after: `${each.after}-rc1` })) },
  ];
  expect(alike([bump, ...others])).toHaveLength(6);
  expect(
    alike([bump, { ...bump, object: identity("apps", "Deployment", "other/other"), message: "3 pods of other are replaced" }]),
  ).toHaveLength(1);
});

test("what is one object's own goes from a value's change", () => {
  expect(anyones({ path: "spec.containers[web].image", before: "r.example/a:1", after: "r.example/a:2" })).toEqual({
    path: "spec.containers[].image",
    before: "…:1",
    after: "…:2",
  });
  expect(anyones({ path: "spec.replicas", before: "1", after: "2" })).toEqual({ path: "spec.replicas", before: "1", after: "2" });
  expect(anyones({ path: 'metadata.labels["a.example/b"]' })).toEqual({ path: 'metadata.labels["a.example/b"]' });
  expect(anyones({ path: "a", after: "x:1" })).toEqual({ path: "a", after: "x:1" });
});

test("the name of an object is its own in a value, where it stands alone", () => {
  const spread = (name: string) => ({
    object: identity("apps", "Deployment", `shop/${name}`),
    fields: [{ path: "a", before: `app: ${name}\nb: ${name}-2` }],
  });
  expect(anyonesOf(spread("cart"))).toEqual([{ path: "a", before: "app: …\nb: cart-2" }]);
  expect(anyonesOf(spread("a"))).toEqual([{ path: "a", before: "app: a\nb: a-2" }]);
});
