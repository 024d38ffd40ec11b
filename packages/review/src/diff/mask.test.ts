import type { KubeObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { placedOf } from "../testing/judged.ts";
import { workload } from "../testing/web.ts";
import { compareObjects } from "./compare-objects.ts";
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

test("the value of a flag that is an item of its own", () => {
  expect(masked(["--user", "shop", "--password", "hunter2", "--api-key=hunter2hunter2"])).toEqual([
    "--user",
    "shop",
    "--password",
    HIDDEN,
    `--api-key=${HIDDEN}`,
  ]);
  expect(masked(["--password", "$(PASSWORD)", "--token-file", "/run/token"])).toEqual([
    "--password",
    "$(PASSWORD)",
    "--token-file",
    "/run/token",
  ]);
});

test("one of them that changes is hidden, too", () => {
  const args = (password: string): KubeObject => {
    const [placed] = placedOf(workload({ container: `args: [--user, shop, --password, ${password}]` }));
    if (placed === undefined) throw new Error("no object");
    return placed.object;
  };
  const fields = compareObjects(args("hunter2"), args("hunter3"), "1.36");
  expect(fields.flatMap(({ before, after }) => [before ?? [], after ?? []].flat())).toEqual([HIDDEN, HIDDEN]);
});
