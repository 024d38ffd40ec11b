import { isObject, type KubeObject, type Output } from "@ashlar/model";
import { expect, test } from "vitest";
import { elasticsearch } from "../../logging/elasticsearch/elasticsearch.ts";
import { secrets } from "../../testing/secrets.ts";
import { site } from "../../testing/site.ts";
import { jaeger } from "./jaeger.ts";

const logStore = elasticsearch().offers({ site, secrets });
const onVolume = jaeger({ storage: "badger", keepDays: 3 }).objects({ site, storage: { standard: "balanced", fast: "ssd" } });
const inElasticsearch = jaeger({ storage: "elasticsearch" }).objects({ site, logStore });

const find = (outputs: readonly Output[], kind: string): KubeObject | undefined =>
  outputs.filter(isObject).find((each) => each.kind === kind);
const configOf = (outputs: readonly Output[]) => {
  const { data } = find(outputs, "ConfigMap") as KubeObject & { readonly data: Readonly<Record<string, string>> };
  return JSON.parse(data["config.yaml"] ?? "");
};

test("on a volume: one pod, which forgets by itself", () => {
  expect(find(onVolume, "StatefulSet")).toMatchObject({
    spec: {
      replicas: 1,
      template: {
        spec: {
          automountServiceAccountToken: false,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
          containers: [
            {
              image: "docker.io/jaegertracing/jaeger:2.20.0",
              securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
            },
          ],
        },
      },
      volumeClaimTemplates: [{ spec: { storageClassName: "ssd", resources: { requests: { storage: "20Gi" } } } }],
    },
  });
  expect(configOf(onVolume).extensions.jaeger_storage).toEqual({
    backends: {
      traces: { badger: { directories: { keys: "/badger/keys", values: "/badger/values" }, ephemeral: false, ttl: { spans: "72h" } } },
    },
  });
});

test("in Elasticsearch: as an account of its own, whose password is in no configuration, and a job deletes old days", () => {
  expect(configOf(inElasticsearch).extensions.jaeger_storage).toEqual({
    backends: {
      traces: {
        elasticsearch: {
          server_urls: ["https://logs-es-http.elastic.svc:9200"],
          auth: { basic: { username: `\${env:ES_USERNAME}`, password_file: "/etc/store/password" } },
          tls: { ca_file: "/etc/store/ca.crt" },
          create_mappings: true,
        },
      },
    },
  });
  expect(find(inElasticsearch, "Deployment")).toMatchObject({
    spec: { replicas: 2, template: { spec: { volumes: [{}, {}, { name: "account", secret: { secretName: "elasticsearch-jaeger" } }] } } },
  });
  expect(find(inElasticsearch, "CronJob")).toMatchObject({
    spec: { jobTemplate: { spec: { template: { spec: { containers: [{ args: ["7", "https://logs-es-http.elastic.svc:9200"] }] } } } } },
  });
  expect(inElasticsearch).toContainEqual({
    ask: "elasticsearch-account",
    to: "elasticsearch",
    account: { name: "jaeger", indices: ["jaeger-*"], may: "own" },
  });
});

test("its pods start anew with a configuration that changed, for the ConfigMap has another name", () => {
  const other = jaeger({ storage: "badger", keepDays: 4 }).objects({ site });
  const name = (outputs: readonly Output[]) => find(outputs, "ConfigMap")?.metadata.name;
  expect(name(other)).not.toBe(name(onVolume));
  expect(JSON.stringify(find(other, "StatefulSet"))).toContain(`"configMap":{"name":"${name(other)}"}`);
});

test("it takes OTLP and is asked over HTTP", () => {
  expect(jaeger({ storage: "badger" }).offers({ site })).toMatchObject({
    protocol: "otlp-grpc",
    endpoint: "jaeger.jaeger.svc:4317",
    queries: { api: "jaeger", address: "http://jaeger.jaeger.svc:16686", port: 16686 },
  });
  expect(find(onVolume, "Service")).toMatchObject({ spec: { ports: [{ port: 4317, appProtocol: "kubernetes.io/h2c" }, { port: 16686 }] } });
});

test("it reaches its store and nothing else", () => {
  const [policy] = jaeger({ storage: "elasticsearch" }).answer?.([], { site, logStore }) ?? [];
  expect(policy).toMatchObject({ kind: "NetworkPolicy", spec: { egress: [{}, { to: [logStore.server], ports: [{ port: 9200 }] }] } });
  const [alone] = jaeger({ storage: "badger" }).answer?.([], { site }) ?? [];
  expect(alone).toMatchObject({ spec: { egress: [{ ports: [{ port: 53 }, { port: 53 }] }] } });
});
