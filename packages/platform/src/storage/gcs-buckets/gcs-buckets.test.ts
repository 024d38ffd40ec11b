import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { gcsBuckets } from "./gcs-buckets.ts";

const brick = gcsBuckets({
  prefix: "example-prod",
  names: { velero: "example-backups" },
  serviceAccounts: { velero: "velero@example-prod.iam.gserviceaccount.com" },
});
const { bucket } = brick.offers({ site });

test("a bucket is a name, and an identity to reach it", () => {
  expect(bucket("loki")).toEqual({ store: "gcs", name: "example-prod-loki", identity: {}, outputs: [] });
  expect(bucket("velero")).toEqual({
    store: "gcs",
    name: "example-backups",
    identity: { "iam.gke.io/gcp-service-account": "velero@example-prod.iam.gserviceaccount.com" },
    outputs: [],
  });
});

test("a name that the store refuses is a problem of whoever uses it", () => {
  expect(bucket("Traces").outputs).toMatchObject([
    { rule: "bucket-name", message: expect.stringContaining("cannot have a bucket called 'example-prod-Traces', for Traces:") },
  ]);
  expect(gcsBuckets({ prefix: "google-logs" }).offers({ site }).bucket("loki").outputs).toHaveLength(1);
});

test("nothing to deploy, and only where Google knows the pods", () => {
  expect(brick.objects({ site })).toEqual([]);
  expect(brick.objects({ site: { ...site, cloud: { provider: "eks" } } })).toMatchObject([
    { rule: "wrong-cloud", remedy: "Put s3Buckets into the slot" },
  ]);
});
