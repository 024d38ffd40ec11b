import { expect, test } from "vitest";
import { HIDDEN, masked } from "./mask.ts";

test("variables, fields and keys that are called like a secret", () => {
  expect(
    masked([
      { name: "DB_PASSWORD", value: "hunter2hunter" },
      { name: "USER", value: "shop" },
    ]),
  ).toEqual([
    { name: "DB_PASSWORD", value: HIDDEN },
    { name: "USER", value: "shop" },
  ]);
  expect(masked({ auth: { password: "hunter2", user: "shop" } })).toEqual({ auth: { password: HIDDEN, user: "shop" } });
  expect(masked("hunter2hunter", "clientSecret")).toBe(HIDDEN);
});

test("names of Secrets, references and what is filled in", () => {
  const shown = { secret: "shop-db", secretName: "web-tls", token: "$(TOKEN)", passwordKey: "password" };
  expect(masked(shown)).toEqual(shown);
});
