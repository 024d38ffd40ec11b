import { expect, test } from "vitest";
import { account, binding, group } from "../../testing/bindings.ts";
import { judged } from "../../testing/judged.ts";
import { openToEveryone } from "./open-to-everyone.ts";

test("a binding that is in order", () => {
  expect(judged(openToEveryone, binding("view", `${account("web")}, ${group("team:shop")}`))).toEqual([]);
});

test("everybody", () => {
  expect(judged(openToEveryone, binding("view", group("system:authenticated")))).toEqual([
    "/subjects/0  gives the role 'view' to every user and every ServiceAccount",
  ]);
  expect(judged(openToEveryone, binding("view", group("system:serviceaccounts:shop")))).toEqual([]);
});
