import { cluster, environment } from "@ashlar/model";
import { expect, test } from "vitest";
import { externalSecrets } from "../secrets/external-secrets/external-secrets.ts";
import { gcpSecretManager } from "../secrets/gcp-secret-manager/gcp-secret-manager.ts";
import { gcsBuckets } from "../storage/gcs-buckets/gcs-buckets.ts";
import { alloy } from "./alloy/alloy.ts";
import { elasticsearch } from "./elasticsearch/elasticsearch.ts";
import { fluentBit } from "./fluent-bit/fluent-bit.ts";
import { fluentd } from "./fluentd/fluentd.ts";
import { logstash } from "./logstash/logstash.ts";
import { loki } from "./loki/loki.ts";

const described = {
  name: "dev",
  environment: environment({ name: "dev" }),
  kubernetes: "1.35",
  cloud: { provider: "gke" },
  git: { repo: "https://git.example.com/infra.git", revision: "refs/heads/main" },
  apps: [],
} as const;
const inLoki = { logStore: loki(), buckets: gcsBuckets({ prefix: "example" }) };
const inElasticsearch = { logStore: elasticsearch(), secrets: externalSecrets({ store: gcpSecretManager({ project: "example" }) }) };

test("a collector beside a store that it can write to", () => {
  const fitting = [
    cluster({ ...described, platform: { logging: alloy(), ...inLoki } }),
    cluster({ ...described, platform: { logging: fluentBit(), ...inLoki } }),
    cluster({ ...described, platform: { logging: fluentBit(), ...inElasticsearch } }),
    cluster({ ...described, platform: { logging: fluentd(), ...inElasticsearch } }),
    cluster({ ...described, platform: { logging: logstash(), ...inElasticsearch } }),
  ];
  expect(fitting.map(({ platform }) => platform.logging?.name)).toEqual(["alloy", "fluent-bit", "fluent-bit", "fluentd", "logstash"]);
});

test("one that cannot does not compile", () => {
  const misfits = [
    // @ts-expect-error needs logStore.loki, which the brick under 'logStore' does not offer
    cluster({ ...described, platform: { logging: alloy(), ...inElasticsearch } }),
    // @ts-expect-error needs logStore.elasticsearch, which the brick under 'logStore' does not offer
    cluster({ ...described, platform: { logging: fluentd(), ...inLoki } }),
    // @ts-expect-error needs logStore.elasticStack, which the brick under 'logStore' does not offer
    cluster({ ...described, platform: { logging: logstash(), ...inLoki } }),
    // @ts-expect-error needs logStore, and this platform has no brick under 'logStore'
    cluster({ ...described, platform: { logging: fluentBit() } }),
  ];
  expect(misfits).toHaveLength(4);
});
