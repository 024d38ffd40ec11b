import { type ElasticsearchStore, isAsk, isObject, isSource, type LokiStore } from "@ashlar/model";
import { expect, test } from "vitest";
import { bucketsOf } from "../../testing/buckets.ts";
import { secrets } from "../../testing/secrets.ts";
import { site } from "../../testing/site.ts";
import { elasticsearch } from "../elasticsearch/elasticsearch.ts";
import { loki } from "../loki/loki.ts";
import { fluentBit } from "./fluent-bit.ts";

const elastic = elasticsearch().offers({ site, secrets });
const lokiStore = loki({ tenant: "platform" }).offers({ site, buckets: bucketsOf("gcs") });
const outputs = (logStore: LokiStore | ElasticsearchStore) => fluentBit().objects({ site, logStore });
const chartFor = (logStore: LokiStore | ElasticsearchStore) =>
  outputs(logStore)
    .filter(isSource)
    .find(({ source }) => source === "chart");

test("to Elasticsearch: new documents of one data stream, over TLS that is verified, as an account of its own", () => {
  expect(chartFor(elastic)).toMatchObject({
    name: "fluent-bit-collector",
    version: "1.1.1",
    values: {
      env: [
        { name: "STORE_USER", valueFrom: { secretKeyRef: { name: "elasticsearch-fluent-bit", key: "username" } } },
        { name: "STORE_PASSWORD", valueFrom: { secretKeyRef: { name: "elasticsearch-fluent-bit", key: "password" } } },
      ],
      extraVolumes: [{ name: "store", secret: { secretName: "elasticsearch-fluent-bit", items: [{ key: "ca.crt", path: "ca.crt" }] } }],
      config: {
        pipeline: {
          outputs: [
            {
              name: "es",
              host: "logs-es-http.elastic.svc",
              port: 9200,
              tls: true,
              "tls.verify": true,
              "tls.ca_file": "/etc/store/ca.crt",
              index: "logs-kubernetes-default",
              write_operation: "create",
              suppress_type_name: true,
              retry_limit: "no_limits",
            },
          ],
        },
      },
    },
  });
  expect(outputs(elastic).filter(isAsk)).toEqual([
    {
      ask: "elasticsearch-account",
      to: "elasticsearch",
      account: { name: "fluent-bit", indices: ["logs-kubernetes-default"], may: "append" },
    },
    { ask: "admit", to: "elasticsearch" },
  ]);
});

test("to Loki: the line as it is, with few labels, for its tenant, and no account", () => {
  const chart = chartFor(lokiStore);
  expect(chart).toMatchObject({
    values: {
      config: {
        pipeline: { outputs: [{ name: "loki", host: "loki.loki.svc", port: 3100, tenant_id: "platform", drop_single_key: "raw" }] },
      },
    },
  });
  expect(chart).not.toHaveProperty("values.env");
  expect(outputs(lokiStore).filter(isAsk)).toEqual([{ ask: "admit", to: "loki" }]);
});

test("fields of a line in JSON are kept where the app's annotation says so", () => {
  expect(fluentBit().offers({ site, logStore: elastic }).podAnnotations("json")).toEqual({ "logs.ashlar.dev/format": "json" });
  expect(chartFor(elastic)).toMatchObject({
    values: {
      config: {
        pipeline: {
          inputs: [
            {
              processors: {
                logs: expect.arrayContaining([
                  {
                    name: "content_modifier",
                    action: "delete",
                    key: "app",
                    condition: {
                      op: "and",
                      rules: [{ field: "$kubernetes['annotations']['logs.ashlar.dev/format']", op: "neq", value: "json" }],
                    },
                  },
                  { name: "content_modifier", action: "upsert", key: "cluster", value: "prod-eu" },
                ]),
              },
            },
          ],
        },
      },
    },
  });
});

test("it reads files of the node alone, and reaches its store and the API server alone", () => {
  expect(fluentBit().podSecurity).toBe("privileged");
  expect(chartFor(elastic)).toMatchObject({ values: { hostVolumes: [{ hostPath: { path: "/var/log", type: "Directory" } }] } });
  expect(
    outputs(elastic)
      .filter(isObject)
      .find(({ kind }) => kind === "NetworkPolicy"),
  ).toMatchObject({
    spec: {
      egress: [
        { ports: [{ port: 53 }, { port: 53 }] },
        { to: [elastic.server], ports: [{ port: 9200 }] },
        { ports: [{ port: 443 }, { port: 6443 }] },
      ],
    },
  });
});
