import { isAsk, isObject, isSource } from "@ashlar/model";
import { expect, test } from "vitest";
import { secrets } from "../../testing/secrets.ts";
import { site } from "../../testing/site.ts";
import { elasticsearch } from "../elasticsearch/elasticsearch.ts";
import { fluentd } from "./fluentd.ts";

const logStore = elasticsearch().offers({ site, secrets });
const outputs = fluentd().objects({ site, logStore });

test("a pod on each node that reads files as root and writes to its own folder alone", () => {
  expect(fluentd().podSecurity).toBe("privileged");
  expect(outputs.filter(isSource)).toMatchObject([
    {
      name: "fluentd",
      version: "0.6.0",
      values: {
        kind: "DaemonSet",
        variant: "elasticsearch8",
        securityContext: { runAsUser: 0, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
        mountVarLogDirectory: false,
        mountDockerContainersDirectory: false,
        volumeMounts: [
          { mountPath: "/var/log", readOnly: true },
          { mountPath: "/var/lib/fluentd" },
          { mountPath: "/etc/store", readOnly: true },
          { mountPath: "/tmp" },
        ],
        fileConfigs: {
          "01_sources.conf": expect.stringContaining("path '/var/log/containers/*.log'"),
          "02_filters.conf": expect.stringContaining("cluster 'prod-eu'"),
          "03_dispatch.conf": null,
          "04_outputs.conf": expect.stringContaining("index_name 'logs-kubernetes-default'"),
        },
      },
    },
  ]);
});

test("lines in JSON, where the app says so, get their fields under one of their own", () => {
  const text = JSON.stringify(outputs.filter(isSource)).replaceAll("\\n", "\n").replaceAll("\\\\", "\\");
  expect(text).toContain(`key '$[\\'kubernetes\\'][\\'annotations\\'][\\'logs.ashlar.dev/format\\']'`);
  expect(text).toContain("hash_value_field 'app'");
});

test("as an account of its own that can only append, over TLS that is verified", () => {
  expect(outputs.filter(isAsk)).toEqual([
    {
      ask: "elasticsearch-account",
      to: "elasticsearch",
      account: { name: "fluentd", indices: ["logs-kubernetes-default"], may: "append" },
    },
    { ask: "admit", to: "elasticsearch" },
  ]);
  const text = JSON.stringify(outputs.filter(isSource));
  expect(text).toContain("ssl_verify true");
  expect(text).toContain("ca_file '/etc/store/ca.crt'");
});

test("it reaches its store and the API server", () => {
  expect(outputs.filter(isObject).find(({ kind }) => kind === "NetworkPolicy")).toMatchObject({
    spec: { egress: [{}, { to: [logStore.server], ports: [{ port: 9200 }] }, { ports: [{ port: 443 }, { port: 6443 }] }] },
  });
});
