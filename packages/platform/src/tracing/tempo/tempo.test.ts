import { isObject, isSource, podsOfNamespace } from "@ashlar/model";
import { expect, test } from "vitest";
import { bucketsOf } from "../../testing/buckets.ts";
import { askedBy, site } from "../../testing/site.ts";
import { tempo } from "./tempo.ts";

const platform = { site, buckets: bucketsOf("gcs") };

test("one pod that keeps traces in a bucket for 14 days, and no reports", () => {
  const storage = { standard: "balanced", fast: "ssd" };
  expect(
    tempo()
      .objects({ ...platform, storage })
      .filter(isSource),
  ).toMatchObject([
    {
      repository: "ghcr.io/grafana-community/helm-charts",
      name: "tempo",
      version: "2.2.4",
      values: {
        replicas: 1,
        tempo: {
          reportingEnabled: false,
          retention: "336h",
          storage: { trace: { backend: "gcs", gcs: { bucket_name: "example-tempo" }, wal: { path: "/var/tempo/wal" } } },
          securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
        },
        persistence: { enabled: true, size: "10Gi", storageClassName: "balanced" },
        serviceAccount: { automountServiceAccountToken: false },
      },
    },
  ]);
});

test.each([
  ["aws", { backend: "s3", s3: { bucket: "example-tempo", endpoint: "s3.eu-central-1.amazonaws.com", region: "eu-central-1" } }],
  [
    "ceph",
    {
      backend: "s3",
      s3: {
        bucket: "example-tempo",
        endpoint: "rook-ceph-rgw-store.rook-ceph.svc",
        insecure: true,
        region: "us-east-1",
        forcepathstyle: true,
      },
    },
  ],
  [
    "azure",
    { backend: "azure", azure: { container_name: "example-tempo", storage_account_name: "exampleprod", use_federated_token: true } },
  ],
] as const)("a bucket of %s", (kind, trace) => {
  const outputs = tempo().objects({ site, buckets: bucketsOf(kind) });
  expect(outputs.filter(isSource)).toMatchObject([{ values: { tempo: { storage: { trace } } } }]);
  expect(outputs.filter(isObject).map(({ kind: of }) => of)).toEqual(kind === "ceph" ? ["ObjectBucketClaim"] : []);
});

test("collectors send OTLP, whoever asks speaks HTTP, and both are let in when they ask", () => {
  const offer = tempo().offers(platform);
  expect(offer).toMatchObject({
    protocol: "otlp-grpc",
    endpoint: "tempo.tempo.svc:4317",
    port: 4317,
    queries: { api: "tempo", address: "http://tempo.tempo.svc:3200", port: 3200 },
  });
  expect(tempo().answer?.(askedBy("otel-collector", offer.admit()), platform)).toMatchObject([
    { kind: "NetworkPolicy", spec: { ingress: [{ from: [podsOfNamespace("otel-collector")], ports: [{ port: 4317 }, { port: 3200 }] }] } },
  ]);
});
