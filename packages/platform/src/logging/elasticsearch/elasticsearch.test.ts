import { type ElasticsearchAccount, isObject, isSource, type KubeObject, type Output, podsOfNamespace } from "@ashlar/model";
import { expect, test } from "vitest";
import { secrets } from "../../testing/secrets.ts";
import { askedBy, site } from "../../testing/site.ts";
import { elasticsearch } from "./elasticsearch.ts";

const platform = { site, secrets };
const offered = elasticsearch().offers(platform);
const append: ElasticsearchAccount = { name: "fluent-bit", indices: ["logs-kubernetes-default"], may: "append" };
const access = offered.elasticsearch.account(append);

const find = (outputs: readonly Output[] | undefined, kind: string, name?: string): KubeObject | undefined =>
  outputs?.filter(isObject).find((each) => each.kind === kind && (name === undefined || each.metadata.name === name));

test("the operator without a webhook, whose certificate would never be in sync, and without reports to its vendor", () => {
  expect(elasticsearch().objects(platform).filter(isSource)).toMatchObject([
    {
      name: "eck-operator",
      version: "3.5.0",
      values: {
        replicaCount: 2,
        resources: { requests: { cpu: "100m", memory: "512Mi" }, limits: { cpu: null, memory: "512Mi" } },
        podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
        telemetry: { disabled: true },
        webhook: { enabled: false },
        serviceMonitor: { enabled: false },
      },
    },
  ]);
});

test("three nodes over as many zones, whose volumes stay when the object goes", () => {
  const storage = { standard: "balanced", fast: "ssd" };
  expect(find(elasticsearch().answer?.([], { ...platform, storage }), "Elasticsearch")).toEqual({
    apiVersion: "elasticsearch.k8s.elastic.co/v1",
    kind: "Elasticsearch",
    metadata: { name: "logs" },
    spec: {
      version: "9.4.3",
      nodeSets: [
        {
          name: "default",
          count: 3,
          config: { "node.store.allow_mmap": false, "ingest.geoip.downloader.enabled": false },
          resources: { requests: { cpu: "1", memory: "4Gi" }, limits: { memory: "4Gi" } },
          zoneAwareness: { topologyKey: "topology.kubernetes.io/zone" },
          podTemplate: {
            spec: {
              topologySpreadConstraints: [
                {
                  maxSkew: 1,
                  topologyKey: "topology.kubernetes.io/zone",
                  whenUnsatisfiable: "ScheduleAnyway",
                  labelSelector: { matchLabels: { "elasticsearch.k8s.elastic.co/cluster-name": "logs" } },
                },
              ],
            },
          },
          volumeClaimTemplates: [
            {
              apiVersion: "v1",
              kind: "PersistentVolumeClaim",
              metadata: { name: "elasticsearch-data" },
              spec: { accessModes: ["ReadWriteOnce"], storageClassName: "ssd", resources: { requests: { storage: "100Gi" } } },
            },
          ],
        },
      ],
      volumeClaimDeletePolicy: "DeleteOnScaledownOnly",
      updateStrategy: { changeBudget: { maxUnavailable: 1 } },
    },
  });
});

test("an account is a Secret from the store, in the namespace of who uses it, and two asks", () => {
  expect(access.secret).toBe("elasticsearch-fluent-bit");
  expect(access.outputs).toEqual([
    {
      apiVersion: "v1",
      kind: "SecretRequest",
      metadata: { name: "elasticsearch-fluent-bit" },
      keys: {
        username: { entry: "elasticsearch-fluent-bit", field: "username" },
        password: { entry: "elasticsearch-fluent-bit", field: "password" },
        "ca.crt": { entry: "elasticsearch-ca", field: "certificate" },
      },
    },
    { ask: "elasticsearch-account", to: "elasticsearch", account: append },
    { ask: "admit", to: "elasticsearch" },
  ]);
});

test("with an account: its password and its role for the operator, and certificates of the authority that its user trusts", () => {
  const own: ElasticsearchAccount = { name: "jaeger", indices: ["jaeger-*"], may: "own" };
  const asks = [...askedBy("fluent-bit", access.outputs), ...askedBy("jaeger", offered.elasticsearch.account(own).outputs)];
  const answer = elasticsearch({ entries: "prod/elastic" }).answer?.(asks, platform);
  expect(find(answer, "Elasticsearch")).toMatchObject({
    spec: {
      auth: {
        fileRealm: [{ secretName: "elasticsearch-fluent-bit" }, { secretName: "elasticsearch-jaeger" }],
        roles: [{ secretName: "elasticsearch-roles" }],
      },
      http: { tls: { certificate: { secretName: "elasticsearch-ca" } } },
    },
  });
  expect(find(answer, "SecretRequest", "elasticsearch-fluent-bit")).toMatchObject({
    keys: {
      username: { entry: "prod/elastic-fluent-bit", field: "username" },
      password: { entry: "prod/elastic-fluent-bit", field: "password" },
      roles: { entry: "prod/elastic-fluent-bit", field: "roles" },
    },
  });
  expect(find(answer, "SecretRequest", "elasticsearch-ca")).toMatchObject({
    keys: { "ca.crt": { entry: "prod/elastic-ca", field: "certificate" }, "ca.key": { entry: "prod/elastic-ca", field: "key" } },
  });
  const roles = find(answer, "Secret", "elasticsearch-roles")?.stringData as Record<string, string>;
  expect(JSON.parse(roles["roles.yml"] ?? "")).toEqual({
    "fluent-bit": { cluster: ["monitor"], indices: [{ names: ["logs-kubernetes-default"], privileges: ["auto_configure", "create_doc"] }] },
    jaeger: { cluster: ["monitor", "manage_index_templates"], indices: [{ names: ["jaeger-*"], privileges: ["all"] }] },
  });
});

test("one name with two different rights is a problem", () => {
  const more = offered.elasticsearch.account({ ...append, may: "own" });
  const asks = [...askedBy("fluent-bit", access.outputs), ...askedBy("other", more.outputs)];
  expect(elasticsearch().answer?.(asks, platform)).toContainEqual({
    rule: "two-accounts",
    message: "'fluent-bit' and 'other' want different rights for the account 'fluent-bit'",
    remedy: "Give one of them another name, or the same rights",
  });
});

test("old lines are forgotten, now and in data streams to come", () => {
  const text = JSON.stringify(find(elasticsearch({ keepDays: 7 }).objects(platform), "CronJob")).replaceAll("\\", "");
  expect(text).toContain(
    `put '_component_template/logs@custom' '{"template":{"settings":{"index":{"lifecycle":{"prefer_ilm":false}}},"lifecycle":{"data_retention":"7d"}}}'`,
  );
  expect(text).toContain(`put '_data_stream/logs-*-*/_lifecycle' '{"data_retention":"7d"}'`);
  expect(text).toContain(`put 'logs-*-*/_settings' '{"index":{"lifecycle":{"prefer_ilm":false}}}'`);
});

test("Kibana has a host only where it is given one, and then through the gateway", () => {
  expect(find(elasticsearch().objects(platform), "Kibana")).toMatchObject({
    spec: { count: 2, elasticsearchRef: { name: "logs" }, podTemplate: { spec: { securityContext: { runAsNonRoot: true } } } },
  });
  const gateway = {
    route: (route: object) => [{ apiVersion: "v1", kind: "Route", metadata: { name: "kibana" }, route }],
    clients: [],
    hosts: [],
  };
  const public_ = elasticsearch({ kibana: { host: "kibana.example.com" } });
  const outputs = public_.objects({ ...platform, gateway });
  expect(find(outputs, "Kibana")).toMatchObject({ spec: { http: { tls: { selfSignedCertificate: { disabled: true } } } } });
  expect(find(outputs, "Route")).toMatchObject({ route: { host: "kibana.example.com", service: "logs-kb-http", port: 5601 } });
  expect(public_.objects(platform)).toContainEqual(expect.objectContaining({ rule: "no-gateway" }));
});

test("whoever asked reaches the nodes' HTTP, and nobody else of another namespace", () => {
  const answer = elasticsearch().answer?.(askedBy("fluent-bit", access.outputs), platform);
  const pods = (matchLabels: object) => ({ podSelector: { matchLabels } });
  const nodes = pods({ "elasticsearch.k8s.elastic.co/cluster-name": "logs" });
  expect(find(answer, "NetworkPolicy", "elasticsearch")).toMatchObject({
    spec: {
      podSelector: nodes.podSelector,
      ingress: [
        { from: [nodes], ports: [{ port: 9200 }, { port: 9300 }] },
        {
          from: [
            pods({ "app.kubernetes.io/name": "elastic-operator", "app.kubernetes.io/instance": "elastic-operator" }),
            pods({ "kibana.k8s.elastic.co/name": "logs" }),
            pods({ "app.kubernetes.io/name": "elasticsearch-retention" }),
            podsOfNamespace("fluent-bit"),
          ],
          ports: [{ port: 9200 }],
        },
      ],
    },
  });
});

test("an ask that it does not understand is reported", () => {
  expect(elasticsearch().answer?.(askedBy("shop", [{ ask: "index", to: "elasticsearch" }]), platform)[0]).toMatchObject({
    rule: "unknown-ask",
  });
});
