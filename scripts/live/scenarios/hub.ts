import { afterAll, beforeAll, describe, expect, test } from "vitest";
import YAML from "yaml";
import type { ApiClient } from "../stand/api-client.ts";
import { type Spoke, startSpoke } from "../stand/spoke.ts";
import type { Stand } from "../stand/stand.ts";
import { syncedTo } from "../stand/synced-to.ts";
import { waitUntil } from "../stand/wait-until.ts";
import { promotion } from "./promotion.ts";
import { settledAll } from "./settled-all.ts";
import { joinHub, leaveHub, scaleShop } from "./staging-on-dev.ts";

const folder = "clusters/staging/argocd-of-dev";
const collection = (kind: string): string =>
  `/apis/argoproj.io/v1alpha1/namespaces/argocd/${kind}?labelSelector=ashlar.dev/cluster=staging`;

/** Which Deployments a server holds, and how often each was changed. */
const deploymentsOf = async (api: ApiClient) =>
  (await api.list("/apis/apps/v1/deployments")).map(({ metadata }) => [
    metadata.namespace,
    metadata.name,
    metadata.uid,
    metadata.generation,
  ]);

const foreignTo = (names: readonly string[], cluster: string) => names.filter((name) => !name.startsWith(`${cluster}-`));

export const hub = (live: () => Stand): void => {
  let spoke: Spoke;
  beforeAll(async () => {
    await settledAll(live()); // at once, unless these scenarios run alone
    spoke = await startSpoke(live(), "staging", "1.35");
  }, 780_000);
  afterAll(() => spoke?.stop());

  /** Waits until Argo CD says something of an Application. */
  const says = (name: string, words: RegExp) =>
    waitUntil(`${name} says ${words.source}`, async () =>
      words.test(JSON.stringify((await live().applications.get(name))?.status?.conditions ?? [])),
    );

  test("a cluster that Argo CD cannot reach yet holds up nobody", async () => {
    const { applications, repository, api } = live();
    joinHub(repository);
    const revision = await repository.publish("staging on dev's Argo CD");
    await applications.refresh("dev-root");
    await says("staging-gateway-api", /no clusters with this name: staging/);
    const done = async (): Promise<boolean> => {
      const operation = (await applications.get("dev-root"))?.status.operationState;
      return operation?.phase === "Succeeded" && operation.syncResult?.revision === revision;
    };
    await waitUntil("dev's root is done", done);
    expect(foreignTo(await syncedTo(api), "dev")).toEqual([]);
  });

  test("its Secret comes: everything becomes Synced and Healthy, each on its own server", async () => {
    const { api } = live();
    const started = Date.now();
    await spoke.introduce();
    await settledAll(live());
    console.log(`first sync of a second cluster: ${((Date.now() - started) / 1000).toFixed(1)} s after its Secret`);
    const [first, second] = [await syncedTo(api), await syncedTo(spoke.api)];
    expect(foreignTo(first, "dev")).toEqual([]);
    expect(foreignTo(second, "staging")).toEqual([]);
    for (const app of ["boutique", "ledger", "heartbeat", "namespaces", "cert-manager"]) {
      expect(first).toContain(`dev-${app}`);
      expect(second).toContain(`staging-${app}`);
    }
    for (const [name, here, there] of [
      ["kong-system", spoke.api, api],
      ["nginx-gateway", api, spoke.api],
      ["argocd", api, spoke.api],
    ] as const) {
      expect(await here.get(`/api/v1/namespaces/${name}`), name).toBeDefined();
      expect(await there.get(`/api/v1/namespaces/${name}`), name).toBeUndefined();
    }
  });

  test("a changed value of the one changes its server only", async () => {
    const { applications, repository, api } = live();
    const before = await deploymentsOf(api);
    const path = "/apis/apps/v1/namespaces/boutique/deployments/checkoutservice";
    for (const [from, to] of [
      [2, 3],
      [3, 2],
    ] as const) {
      scaleShop(repository, from, to);
      const revision = await repository.publish(`staging: ${to} replicas`);
      const started = Date.now();
      await applications.refresh("staging-boutique");
      await waitUntil("it is live on the second server", async () => (await spoke.api.get(path))?.spec.replicas === to);
      console.log(`push to live on a second cluster, after a refresh: ${Date.now() - started} ms`);
      await applications.settled("staging-boutique", { revision });
      expect(await deploymentsOf(api)).toEqual(before);
    }
  });

  test("an app of the one may not deploy to the other", async () => {
    const { applications, repository, api } = live();
    const own = YAML.parse(repository.read(`${folder}/application.argoproj.io-staging-heartbeat.yaml`));
    const { finalizers: _, ...metadata } = own.metadata;
    const destination = { server: "https://kubernetes.default.svc", namespace: "heartbeat" };
    const foreign = { ...own, metadata: { ...metadata, name: "staging-foreign" }, spec: { ...own.spec, destination } };
    await repository.publish("to the hub itself", { [`${folder}/foreign.yaml`]: YAML.stringify(foreign) });
    await applications.refresh("staging-root");
    await says("staging-foreign", /do not match any of the allowed destinations in project 'staging-heartbeat'/);
    expect(foreignTo(await syncedTo(api), "dev")).toEqual([]);
    await repository.publish("as permitted");
    await applications.refresh("staging-root");
    await waitUntil("it is gone", async () => (await applications.get("staging-foreign")) === undefined);
    await settledAll(live());
  });

  describe("promotion", () => promotion(live, () => spoke.api));

  test("an Argo CD of its own again: the hub deploys none of it to itself, and what runs there stays", async () => {
    const { applications, repository, api } = live();
    const before = await deploymentsOf(spoke.api);
    leaveHub(repository);
    await repository.publish("an Argo CD of its own for staging");
    await applications.refresh("staging-root"); // before that of dev, which would remove it
    await waitUntil("it finds nothing to sync, or is gone", async () => {
      const root = await applications.get("staging-root");
      return root === undefined || /path does not exist/.test(JSON.stringify(root.status.conditions ?? []));
    });
    await applications.refresh("dev-root");
    await waitUntil("it is gone", async () => (await applications.get("staging-root")) === undefined);
    expect((await api.list(collection("applications"))).length).toBeGreaterThan(5);

    await spoke.forget();
    await says("staging-heartbeat", /no clusters with this name/);
    for (const kind of ["applications", "appprojects"]) await api.remove(collection(kind));
    for (const kind of ["applications", "appprojects"])
      await waitUntil(`no ${kind} of it are left`, async () => (await api.list(collection(kind))).length === 0);
    expect(await deploymentsOf(spoke.api)).toEqual(before);
    expect(foreignTo(await syncedTo(api), "dev")).toEqual([]);
    await settledAll(live());
  });
};
