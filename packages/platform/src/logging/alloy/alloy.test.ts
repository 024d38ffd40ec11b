import { isAsk, isObject, isSource, type LokiStore, podsOfNamespace } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { loki } from "../loki/loki.ts";
import { alloy } from "./alloy.ts";

const platformWith = (logStore: LokiStore) => ({ site, logStore });
const offered = loki().offers({ site, buckets: { bucket: () => ({ store: "gcs", name: "loki", identity: {}, outputs: [] }) } });
const platform = platformWith(offered);
const pipelineOf = (logStore: LokiStore) =>
  JSON.stringify(
    alloy()
      .objects(platformWith(logStore))
      .filter(isObject)
      .find(({ kind }) => kind === "ConfigMap"),
  );

test("a pod on each node that reads files as root and can do nothing else", () => {
  expect(alloy().podSecurity).toBe("privileged");
  expect(alloy().objects(platform).filter(isSource)).toMatchObject([
    {
      name: "alloy",
      version: "1.11.1",
      values: {
        crds: { create: false },
        alloy: {
          configMap: { create: false, name: "alloy-pipeline", key: "config.alloy" },
          enableReporting: false,
          storagePath: "/var/lib/alloy",
          mounts: { varlog: true, extra: [{ name: "positions", mountPath: "/var/lib/alloy" }] },
          securityContext: {
            runAsUser: 0,
            privileged: false,
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ["ALL"] },
          },
        },
        controller: { type: "daemonset", tolerations: [{ operator: "Exists" }] },
        rbac: { rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get", "list", "watch"] }] },
      },
    },
  ]);
});

test("lines of the node's pods go to the store, with the cluster's name", () => {
  const text = pipelineOf(offered);
  expect(text).toContain(String.raw`url = \"http://loki.loki.svc:3100/loki/api/v1/push\"`);
  expect(text).toContain(String.raw`external_labels = { \"cluster\" = \"prod-eu\" }`);
  expect(text).toContain("/var/log/pods/*$1/*.log");
  expect(text).not.toContain("tenant_id");
});

test("under the tenant of a store that has tenants", () => {
  expect(pipelineOf({ ...offered, loki: { ...offered.loki, tenant: "platform" } })).toContain(String.raw`tenant_id = \"platform\"`);
});

test("an app says how its lines are read by an annotation that the pipeline looks at", () => {
  expect(alloy().offers(platform).podAnnotations("json")).toEqual({ "logs.ashlar.dev/format": "json" });
  expect(pipelineOf(offered)).toContain("__meta_kubernetes_pod_annotation_logs_ashlar_dev_format");
});

test("it asks the store to let it in, reaches that and the API server, and is reached by metrics alone", () => {
  const metrics = { scrape: () => [], clients: [podsOfNamespace("prometheus")] };
  const outputs = alloy().objects({ ...platform, metrics });
  expect(outputs.filter(isAsk)).toEqual([{ ask: "admit", to: "loki" }]);
  expect(outputs.filter(isObject).find(({ kind }) => kind === "NetworkPolicy")).toMatchObject({
    spec: {
      podSelector: { matchLabels: { "app.kubernetes.io/name": "alloy", "app.kubernetes.io/instance": "alloy" } },
      ingress: [{ from: [podsOfNamespace("prometheus")], ports: [{ protocol: "TCP", port: 12345 }] }],
      egress: [
        { ports: [{ port: 53 }, { port: 53 }] },
        { to: [offered.server], ports: [{ protocol: "TCP", port: 3100 }] },
        { ports: [{ port: 443 }, { port: 6443 }] },
      ],
    },
  });
});
