import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { finalizer } from "./finalizer.ts";

const object = (finalizers: string, of = "apiVersion: v1, kind: ConfigMap"): string =>
  `{ ${of}, metadata: { name: a, finalizers: ${finalizers} } }`;

test("finalizers with a domain, and standard ones", () => {
  expect(judged(finalizer, object("[example.com/clean-up, kubernetes, orphan]"))).toEqual([]);
  expect(judged(finalizer, object("[clean-up]", "apiVersion: coordination.k8s.io/v1, kind: Lease"))).toEqual([]);
});

test.each([
  ["[clean-up]", "/metadata/finalizers/0  'clean-up' has no domain, as in example.com/clean-up"],
  ["[kubernetes, a b]", expect.stringMatching("^/metadata/finalizers/1  'a b' is not a name")],
  ["[orphan, foregroundDeletion]", "/metadata/finalizers  orphan and foregroundDeletion contradict each other"],
])("%s", (finalizers, problem) => {
  expect(judged(finalizer, object(finalizers))).toEqual([problem]);
});
