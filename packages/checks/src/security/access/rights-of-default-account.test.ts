import { expect, test } from "vitest";
import { account, binding, group } from "../../testing/bindings.ts";
import { judged } from "../../testing/judged.ts";
import { rightsOfDefaultAccount } from "./rights-of-default-account.ts";

test("a binding that is in order", () => {
  expect(judged(rightsOfDefaultAccount, binding("view", `${account("web")}, ${group("team:shop")}`))).toEqual([]);
});

test("the default ServiceAccount", () => {
  expect(judged(rightsOfDefaultAccount, binding("view", account("default")))).toEqual([
    "/subjects/0  every pod that names no ServiceAccount gets these rights",
  ]);
});
