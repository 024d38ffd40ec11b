import { expect, test } from "vitest";
import { account, binding, group } from "../../testing/bindings.ts";
import { judged } from "../../testing/judged.ts";
import { openToAnonymous } from "./open-to-anonymous.ts";

test("a binding that is in order", () => {
  expect(judged(openToAnonymous, binding("view", `${account("web")}, ${group("team:shop")}`))).toEqual([]);
});

test("nobody in particular", () => {
  expect(judged(openToAnonymous, binding("view", group("system:unauthenticated")))).toEqual([
    "/subjects/0  gives the role 'view' to anyone who reaches the API server",
  ]);
  expect(judged(openToAnonymous, binding("system:public-info-viewer", group("system:unauthenticated")))).toEqual([]);
});
