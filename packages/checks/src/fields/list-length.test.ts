import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { listLength } from "./list-length.ts";

const role = (verbs: string): string =>
  manifest("rbac.authorization.k8s.io/v1", "Role", `rules: [{ apiGroups: [""], resources: [pods], verbs: [${verbs}] }]`);
const cidrs = (list: string): string => manifest("networking.k8s.io/v1", "ServiceCIDR", `spec: { cidrs: [${list}] }`);

test.each([role("get"), cidrs("10.96.0.0/16")])("%s", (right) => {
  expect(judged(listLength, right)).toEqual([]);
});

test.each([
  [role(""), "/rules/0/verbs  'verbs' is empty"],
  [cidrs("a, b, c"), "/spec/cidrs  'cidrs' has 3 entries, and may have 2"],
])("%s", (wrong, problem) => {
  expect(judged(listLength, wrong)).toEqual([problem]);
});
