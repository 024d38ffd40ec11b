import type { Secrets } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { s3Buckets } from "./s3-buckets.ts";

const role = "arn:aws:iam::123456789012:role/velero";
const brick = s3Buckets({ prefix: "example-prod", region: "eu-central-1", roles: { velero: role }, names: { velero: "example-backups" } });
const { bucket } = brick.offers({ site });

test("a bucket is a name, a region, and an identity to reach it", () => {
  expect(bucket("loki")).toEqual({ store: "s3", name: "example-prod-loki", region: "eu-central-1", identity: {}, outputs: [] });
  expect(bucket("velero")).toEqual({
    store: "s3",
    name: "example-backups",
    region: "eu-central-1",
    identity: { "eks.amazonaws.com/role-arn": role },
    outputs: [],
  });
});

test("a name that the store refuses is a problem of whoever uses it", () => {
  expect(bucket("my_logs").outputs).toMatchObject([{ rule: "bucket-name", remedy: "Name the bucket for my_logs in the brick's 'names'" }]);
  expect(s3Buckets({ prefix: "xn--example", region: "eu-central-1" }).offers({ site }).bucket("loki").outputs).toHaveLength(1);
});

test("nothing to deploy, and only where AWS knows the pods", () => {
  expect(brick.objects({ site: { ...site, cloud: { provider: "eks" } } })).toEqual([]);
  expect(brick.objects({ site })).toMatchObject([{ rule: "wrong-cloud", remedy: "Put gcsBuckets into the slot" }]);
});

const elsewhere = s3Buckets({
  prefix: "prod",
  region: "us-east-1",
  server: { endpoint: "https://s3.example.com", keys: { loki: "s3-loki" } },
});
const secrets: Secrets = { secret: (request) => [{ ask: "secret", to: "store", request }] };

test("of another server in any cloud, with keys from the secret store in the namespace of whoever uses the bucket", () => {
  expect(elsewhere.objects({ site })).toEqual([]);
  expect(elsewhere.offers({ site, secrets }).bucket("loki")).toEqual({
    store: "s3",
    name: "prod-loki",
    region: "us-east-1",
    endpoint: "https://s3.example.com",
    identity: {},
    secret: "prod-loki",
    outputs: [
      {
        ask: "secret",
        to: "store",
        request: {
          name: "prod-loki",
          keys: {
            AWS_ACCESS_KEY_ID: { entry: "s3-loki", field: "AWS_ACCESS_KEY_ID" },
            AWS_SECRET_ACCESS_KEY: { entry: "s3-loki", field: "AWS_SECRET_ACCESS_KEY" },
          },
        },
      },
    ],
  });
});

test("without keys for a purpose, or a brick that reads them, it is a problem", () => {
  expect(elsewhere.offers({ site, secrets }).bucket("tempo").outputs).toMatchObject([
    { rule: "bucket-identity", remedy: "Add the entry for tempo to the server's 'keys'" },
  ]);
  expect(elsewhere.offers({ site }).bucket("loki").outputs).toMatchObject([
    { rule: "bucket-identity", message: "buckets: s3-buckets has no keys for loki, for this platform has no brick under 'secrets'" },
  ]);
});
