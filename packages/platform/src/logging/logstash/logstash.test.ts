import { isAsk, isObject, type KubeObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { secrets } from "../../testing/secrets.ts";
import { site } from "../../testing/site.ts";
import { elasticsearch } from "../elasticsearch/elasticsearch.ts";
import { logstash } from "./logstash.ts";

const logStore = elasticsearch().offers({ site, secrets });
const outputs = logstash().objects({ site, logStore });
const find = (kind: string, name?: string): KubeObject | undefined =>
  outputs.filter(isObject).find((each) => each.kind === kind && (name === undefined || each.metadata.name === name));

test("Logstash gets its account of the store from the operator, keeps what waits on a volume, and is not root", () => {
  expect(find("Logstash")).toMatchObject({
    spec: {
      count: 2,
      version: "9.4.3",
      elasticsearchRefs: [{ clusterName: "store", name: "logs", namespace: "elastic" }],
      pipelines: [{ "pipeline.id": "pods", "queue.type": "persisted", "queue.max_bytes": "4gb" }],
      podTemplate: { spec: { securityContext: { runAsNonRoot: true } } },
      volumeClaimTemplates: [{ metadata: { name: "logstash-data" }, spec: { resources: { requests: { storage: "6Gi" } } } }],
    },
  });
});

test("its pipeline reads JSON where the app says so, under a field of its own, and writes to the data stream of all collectors", () => {
  const text = JSON.stringify(find("Logstash")).replaceAll("\\n", "\n").replaceAll('\\"', '"');
  expect(text).toContain(`  if [kubernetes][annotations][logs_ashlar_dev/format] == "json" {
    json {
      source => "message"
      target => "app"`);
  expect(text).toContain('add_field => { "cluster" => "prod-eu" }');
  expect(text).toContain(`password => "\${STORE_ES_PASSWORD}"`);
  expect(text).toContain('data_stream_dataset => "kubernetes"');
});

test("Filebeat reads files of the node as root without any capability, and may read pods", () => {
  expect(logstash().podSecurity).toBe("privileged");
  expect(find("Beat")).toMatchObject({
    spec: {
      type: "filebeat",
      config: { "output.logstash": { hosts: ["logstash-ls-beats.logstash.svc:5044"] } },
      daemonSet: {
        podTemplate: {
          spec: {
            serviceAccountName: "filebeat",
            tolerations: [{ operator: "Exists" }],
            containers: [
              {
                securityContext: { runAsUser: 0, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
                volumeMounts: [{ mountPath: "/var/log", readOnly: true }],
              },
            ],
          },
        },
      },
    },
  });
  expect(find("ClusterRole")).toMatchObject({ rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get", "list", "watch"] }] });
});

test("from Filebeat to Logstash to the store, and no other way", () => {
  const logstashPods = { podSelector: { matchLabels: { "logstash.k8s.elastic.co/name": "logstash" } } };
  const filebeatPods = { podSelector: { matchLabels: { "beat.k8s.elastic.co/name": "filebeat" } } };
  expect(find("NetworkPolicy", "filebeat")).toMatchObject({ spec: { egress: [{}, { to: [logstashPods], ports: [{ port: 5044 }] }, {}] } });
  expect(find("NetworkPolicy", "logstash")).toMatchObject({
    spec: {
      ingress: [{ from: [filebeatPods], ports: [{ port: 5044 }] }],
      egress: [{}, { to: [logStore.server], ports: [{ port: 9200 }] }],
    },
  });
  expect(outputs.filter(isAsk)).toEqual([{ ask: "admit", to: "elasticsearch" }]);
});
