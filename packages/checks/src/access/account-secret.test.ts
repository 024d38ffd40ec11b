import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { accountSecret } from "./account-secret.ts";

test("named Secrets", () => {
  expect(judged(accountSecret, manifest("v1", "ServiceAccount", "secrets: [{ name: token }]"))).toEqual([]);
});

test("one without a name", () => {
  expect(judged(accountSecret, manifest("v1", "ServiceAccount", "secrets: [{ namespace: shop }]"))).toEqual([
    "/secrets/0  'name' is missing",
  ]);
});
