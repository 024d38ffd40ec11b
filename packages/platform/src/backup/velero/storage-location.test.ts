import { expect, test } from "vitest";
import { gcsBuckets } from "../../storage/gcs-buckets/gcs-buckets.ts";
import { site } from "../../testing/site.ts";
import { storageLocation } from "./storage-location.ts";

const bucketOf = (values: Parameters<typeof gcsBuckets>[0]) => gcsBuckets(values).offers({ site }).bucket("velero");

test("backups lie below the cluster's name, and links are signed by the account that reads them", () => {
  const serviceAccount = "velero@example.iam.gserviceaccount.com";
  expect(storageLocation(bucketOf({ prefix: "example", serviceAccounts: { velero: serviceAccount } }), "prod-eu")).toEqual({
    apiVersion: "velero.io/v1",
    kind: "BackupStorageLocation",
    metadata: { name: "default" },
    spec: {
      provider: "velero.io/gcp",
      default: true,
      accessMode: "ReadWrite",
      objectStorage: { bucket: "example-velero", prefix: "prod-eu" },
      config: { serviceAccount },
    },
  });
});

test("nothing to configure is left out", () => {
  expect(storageLocation(bucketOf({ prefix: "example" }), "prod-eu").spec).not.toHaveProperty("config");
});
