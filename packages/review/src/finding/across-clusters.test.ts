import { expect, test } from "vitest";
import { acrossClusters } from "./across-clusters.ts";

test.each([
  ["prod-eu-shop", "*-shop"],
  ["clusters/prod-eu/apps/shop", "clusters/*/apps/shop"],
  ["refs/heads/deployed/prod-eu", "refs/heads/deployed/prod-eu"],
  ["my-prod-eu-shop", "my-prod-eu-shop"],
  ["prod-eu.example.com", "prod-eu.example.com"],
])("%s", (text, all) => {
  expect(acrossClusters(text, "prod-eu")).toBe(all);
});
