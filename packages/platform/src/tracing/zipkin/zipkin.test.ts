import { isObject, isProblem, isSource } from "@ashlar/model";
import { expect, test } from "vitest";
import { secrets } from "../../testing/secrets.ts";
import { site } from "../../testing/site.ts";
import { zipkin } from "./zipkin.ts";

const managed = zipkin({ storage: "elasticsearch", address: "https://traces.es.example.com:9243", entry: "zipkin" });

test("in memory: one pod, and every render says that it forgets", () => {
  const outputs = zipkin({ storage: "memory" }).objects({ site });
  expect(outputs.filter(isSource)).toMatchObject([
    {
      name: "zipkin",
      version: "0.4.0",
      values: {
        replicaCount: 1,
        zipkin: { storage: { type: "mem" } },
        podSecurityContext: { seccompProfile: { type: "RuntimeDefault" } },
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
      },
    },
  ]);
  expect(outputs.filter(isProblem)).toEqual([
    {
      rule: "forgets-traces",
      severity: "warning",
      message: "zipkin keeps traces in the memory of one pod: all are gone whenever that starts anew, and old ones when it is full",
      remedy: 'Use `storage: "elasticsearch"`, or a brick that keeps them: tempo, jaeger',
    },
  ]);
});

test("in a managed Elasticsearch: its account is a file out of the secret store", () => {
  const outputs = managed.objects({ site, secrets });
  expect(outputs.filter(isSource)).toMatchObject([
    {
      values: {
        replicaCount: 2,
        zipkin: {
          storage: { type: "elasticsearch", elasticsearch: { hosts: "https://traces.es.example.com:9243" } },
          extraEnv: { ES_CREDENTIALS_FILE: "/etc/store/credentials.properties" },
        },
        volumes: [{ name: "account", secret: { secretName: "zipkin-elasticsearch" } }],
      },
    },
  ]);
  expect(outputs.filter(isObject)).toMatchObject([
    { kind: "PodDisruptionBudget" },
    { metadata: { name: "zipkin-elasticsearch" }, keys: { "credentials.properties": { entry: "zipkin" } } },
  ]);
  expect(outputs.filter(isProblem)).toEqual([]);
  expect(managed.answer?.([], { site, secrets })).toMatchObject([
    { kind: "NetworkPolicy", spec: { egress: [{}, { ports: [{ protocol: "TCP", port: 9243 }] }] } },
  ]);
});

test("it takes spans as its own", () => {
  expect(zipkin({ storage: "memory" }).offers({ site })).toMatchObject({
    protocol: "zipkin",
    endpoint: "http://zipkin.zipkin.svc:9411/api/v2/spans",
    queries: { api: "zipkin", address: "http://zipkin.zipkin.svc:9411" },
  });
});
