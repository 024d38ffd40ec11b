import { expect, test } from "vitest";
import { aks } from "./aks/aks.ts";
import { eks } from "./eks/eks.ts";
import { gke } from "./gke/gke.ts";
import { selfManaged } from "./self-managed/self-managed.ts";

test("a cloud is data", () => {
  expect(gke({ project: "example-prod", region: "europe-west1" })).toEqual({
    provider: "gke",
    project: "example-prod",
    region: "europe-west1",
  });
  expect(eks({ account: "012345678901", region: "eu-central-1" })).toEqual({
    provider: "eks",
    account: "012345678901",
    region: "eu-central-1",
  });
  const azure = { subscription: "00000000-0000-4000-8000-000000000000", resourceGroup: "example-prod", region: "westeurope" };
  expect(aks(azure)).toEqual({ provider: "aks", ...azure });
  expect(selfManaged({ region: "cellar" })).toEqual({ provider: "self-managed", region: "cellar" });
});
