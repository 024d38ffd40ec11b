import { expect, test } from "vitest";
import { account, binding, group } from "../../testing/bindings.ts";
import { judged } from "../../testing/judged.ts";
import { boundToClusterAdmin } from "./bound-to-cluster-admin.ts";

test("a binding that is in order", () => {
  expect(judged(boundToClusterAdmin, binding("view", `${account("web")}, ${group("team:shop")}`))).toEqual([]);
});

test("cluster-admin", () => {
  expect(judged(boundToClusterAdmin, binding("cluster-admin", account("argocd")))).toEqual([
    "/roleRef  its subjects may do anything everywhere: it binds cluster-admin",
  ]);
  expect(judged(boundToClusterAdmin, binding("cluster-admin", group("system:masters")))).toEqual([]);
});
