import { expect, test } from "vitest";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";

const heartbeat = "clusters/dev/apps/heartbeat/deployment-heartbeat.yaml";
const certManager = "clusters/dev/argocd/application.argoproj.io-dev-cert-manager.yaml";

/** Nobody terminates an operation in any of these. */
export const recovery = (live: () => Stand): void => {
  test("a manifest that the server refuses, and its fix in the tree", async () => {
    const { applications, repository } = live();
    const broken = repository.read(heartbeat).replace("replicas: 1", "replicas: one");
    expect(broken).toContain("one");
    await repository.publish("broken", { [heartbeat]: broken });
    await applications.refresh("dev-heartbeat");
    await waitUntil("Argo CD says why it cannot be synced", async () => {
      const { conditions, operationState } = (await applications.get("dev-heartbeat"))?.status ?? {};
      return /replicas/.test(JSON.stringify([conditions, operationState?.message, operationState?.syncResult?.resources]));
    });
    const revision = await repository.publish("fixed");
    const started = Date.now();
    await applications.refresh("dev-heartbeat");
    await applications.settled("dev-heartbeat", { revision });
    console.log(`fix in the tree: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  });

  test("a chart version that does not exist, and its fix in the Application", async () => {
    const { applications, repository } = live();
    const text = repository.read(certManager);
    const broken = text.replace(/targetRevision: v1\.\S+/, "targetRevision: v9.9.9");
    expect(broken).not.toBe(text);
    await repository.publish("no such chart", { [certManager]: broken });
    await applications.refresh("dev-root");
    await waitUntil("it cannot be read", async () => {
      const application = await applications.get("dev-cert-manager");
      return /9\.9\.9/.test(JSON.stringify(application?.status.conditions ?? []));
    });
    await repository.publish("fixed");
    const started = Date.now();
    await applications.refresh("dev-root");
    await applications.settled("dev-cert-manager");
    console.log(`fix in the Application: ${((Date.now() - started) / 1000).toFixed(1)} s`);
    await applications.settled("dev-root");
  });
};
