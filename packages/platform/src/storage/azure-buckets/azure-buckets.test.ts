import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { azureBuckets } from "./azure-buckets.ts";

const client = "00000000-0000-4000-8000-000000000001";
const account = { account: "exampleprod", resourceGroup: "data", subscription: "00000000-0000-4000-8000-000000000000" };
const brick = azureBuckets({ ...account, clientIds: { loki: client, velero: client }, names: { velero: "backups" } });
const { bucket } = brick.offers({ site });

test("a bucket is a container of the account, and an identity to reach it", () => {
  expect(bucket("loki")).toEqual({
    store: "azure",
    name: "loki",
    ...account,
    identity: { "azure.workload.identity/client-id": client },
    podLabels: { "azure.workload.identity/use": "true" },
    outputs: [],
  });
  expect(bucket("velero").name).toBe("backups");
});

test("a purpose without an identity, or with a name that Azure refuses, is a problem of whoever uses it", () => {
  expect(bucket("tempo").outputs).toMatchObject([
    { rule: "bucket-identity", message: expect.stringContaining("no managed identity for tempo") },
  ]);
  expect(bucket("a--b").outputs).toMatchObject([{ rule: "bucket-name" }, { rule: "bucket-identity" }]);
});

test("nothing to deploy, and only where Azure knows the pods", () => {
  expect(brick.objects({ site: { ...site, cloud: { provider: "aks" } } })).toEqual([]);
  expect(brick.objects({ site })).toMatchObject([{ rule: "wrong-cloud", remedy: "Put gcsBuckets into the slot" }]);
});
