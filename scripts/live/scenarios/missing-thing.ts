import { expect, test } from "vitest";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";

const kind = "ServiceMonitor";
const group = "monitoring.example.com";
const definition = {
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: `servicemonitors.${group}` },
  spec: {
    group,
    scope: "Namespaced",
    names: { kind, plural: "servicemonitors", singular: "servicemonitor", listKind: `${kind}List` },
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } },
      },
    ],
  },
};
const project = "clusters/dev/argocd/appproject.argoproj.io-dev-heartbeat.yaml";
const object = { apiVersion: `${group}/v1`, kind, metadata: { name: "heartbeat", namespace: "heartbeat" } };

export const missingThing = (live: () => Stand): void => {
  test("a kind that nobody brings yet: it syncs by itself once the CRD is there, at the same revision", async () => {
    const { api, applications, repository } = live();
    const permitted = repository
      .read(project)
      .replace("namespaceResourceWhitelist:", `namespaceResourceWhitelist:\n  - kind: ${kind}\n    group: ${group}`);
    const revision = await repository.publish("too early", {
      [project]: permitted,
      "clusters/dev/apps/heartbeat/monitor.yaml": JSON.stringify(object),
    });
    await applications.refresh("dev-root");
    await applications.refresh("dev-heartbeat");
    await waitUntil("it cannot be synced", async () => {
      const status = (await applications.get("dev-heartbeat"))?.status;
      return status?.sync.revision === revision && status.sync.status !== "Synced" && (status.operationState?.retryCount ?? 0) > 0;
    });
    await api.call("POST", "/apis/apiextensions.k8s.io/v1/customresourcedefinitions", definition);
    const started = Date.now();
    await applications.settled("dev-heartbeat", { revision });
    console.log(`a missing thing came: synced by itself after ${((Date.now() - started) / 1000).toFixed(1)} s`);
    expect(await api.get(`/apis/${group}/v1/namespaces/heartbeat/servicemonitors/heartbeat`)).toBeDefined();

    await repository.publish("as before");
    await applications.refresh("dev-heartbeat");
    await waitUntil(
      "it is pruned",
      async () => (await api.get(`/apis/${group}/v1/namespaces/heartbeat/servicemonitors/heartbeat`)) === undefined,
    );
    await api.remove(`/apis/apiextensions.k8s.io/v1/customresourcedefinitions/servicemonitors.${group}`);
    await applications.refresh("dev-root");
    await applications.settled("dev-root");
  });
};
