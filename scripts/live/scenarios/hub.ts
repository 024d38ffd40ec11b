import { afterAll, beforeAll, expect, test } from "vitest";
import YAML from "yaml";
import type { ApiClient } from "../stand/api-client.ts";
import { type Spoke, startSpoke } from "../stand/spoke.ts";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";
import { settledAll } from "./settled-all.ts";

const module = "environments/staging.ts";
const kong = `import { kong } from "@ashlar/platform/gateway/kong";\n`;
const git = `import { git } from "./git.ts";\n`;
const secrets = `    secrets: externalSecrets({ store: gcpSecretManager({ project: "example-staging" }) }),\n`;

/** What makes staging a cluster of dev's Argo CD; each the other way round is the way back. */
const edits = [
  [`${kong}import { argoCd } from "@ashlar/platform/gitops/argo-cd";\n`, kong],
  [git, `import { dev } from "./dev.ts";\n${git}`],
  ["  git,\n  platform", "  git,\n  hub: dev,\n  platform"],
  [`${secrets}    gitops: argoCd({ url: "https://argocd.staging.example.com" }),\n`, secrets],
] as const;

const kinds = [
  "/api/v1/namespaces",
  "/api/v1/services",
  "/apis/apps/v1/deployments",
  "/apis/apps/v1/statefulsets",
  "/apis/batch/v1/cronjobs",
  "/apis/gateway.networking.k8s.io/v1/gateways",
  "/apis/apiextensions.k8s.io/v1/customresourcedefinitions",
];

/** The Applications that synced what a server holds; each object says its own. */
const syncedTo = async (api: ApiClient): Promise<readonly string[]> => {
  const all = (await Promise.all(kinds.map(api.list))).flat();
  const tracked = all.flatMap(({ metadata }) => metadata.annotations?.["argocd.argoproj.io/tracking-id"] ?? []);
  return [...new Set(tracked.map((id) => id.slice(0, id.indexOf(":"))))].sort();
};

/** Which Deployments a server holds, and how often each was changed. */
const deploymentsOf = async (api: ApiClient) =>
  (await api.list("/apis/apps/v1/deployments")).map(({ metadata }) => [
    metadata.namespace,
    metadata.name,
    metadata.uid,
    metadata.generation,
  ]);

const ofStaging = "labelSelector=ashlar.dev/cluster=staging";
const argocd = "/apis/argoproj.io/v1alpha1/namespaces/argocd";

export const hub = (live: () => Stand): void => {
  let spoke: Spoke;
  beforeAll(async () => {
    spoke = await startSpoke(live(), "staging");
  }, 60_000);
  afterAll(() => spoke?.stop());

  test("a cluster that Argo CD cannot reach yet holds up nobody", { timeout: 240_000 }, async () => {
    const { applications, repository, api } = live();
    for (const [from, to] of edits) repository.edit(module, from, to);
    repository.render("--remove", "staging/argocd", "--remove", "staging/bootstrap");
    const revision = repository.publish("staging on dev's Argo CD");
    await applications.refresh("dev-root");
    await waitUntil("an Application of staging says what it lacks", async () =>
      (await applications.list()).some(({ status }) =>
        /no clusters with this name: staging/.test(JSON.stringify(status?.conditions ?? [])),
      ),
    );
    await waitUntil("dev's root is done", async () => {
      const operation = (await applications.get("dev-root"))?.status.operationState;
      return operation?.phase === "Succeeded" && operation.syncResult?.revision === revision;
    });
    expect((await syncedTo(api)).filter((name) => !name.startsWith("dev-"))).toEqual([]);
  });

  test("its Secret comes: everything becomes Synced and Healthy, each on its own server", { timeout: 420_000 }, async () => {
    const { api } = live();
    const started = Date.now();
    await spoke.introduce();
    await settledAll(live(), 360);
    console.log(`first sync of a second cluster: ${((Date.now() - started) / 1000).toFixed(1)} s after its Secret`);
    const [first, second] = [await syncedTo(api), await syncedTo(spoke.api)];
    expect(first.filter((name) => !name.startsWith("dev-"))).toEqual([]);
    expect(second.filter((name) => !name.startsWith("staging-"))).toEqual([]);
    for (const app of ["boutique", "ledger", "heartbeat", "namespaces", "cert-manager"]) {
      expect(first).toContain(`dev-${app}`);
      expect(second).toContain(`staging-${app}`);
    }
    const namespace = (name: string) => `/api/v1/namespaces/${name}`;
    for (const [name, server, other] of [
      ["kong-system", spoke.api, api],
      ["nginx-gateway", api, spoke.api],
      ["argocd", api, spoke.api],
    ] as const) {
      expect(await server.get(namespace(name)), name).toBeDefined();
      expect(await other.get(namespace(name)), name).toBeUndefined();
    }
  });

  test("a changed value of the one changes its server only", async () => {
    const { applications, repository, api } = live();
    const path = "/apis/apps/v1/namespaces/boutique/deployments/checkoutservice";
    const before = await deploymentsOf(api);
    const change = async (from: number, to: number): Promise<void> => {
      repository.edit(module, `replicas: ${from},\n      loadGenerator`, `replicas: ${to},\n      loadGenerator`);
      repository.render("--cluster", "staging");
      const revision = repository.publish(`staging: ${to} replicas`);
      const started = Date.now();
      await applications.refresh("staging-boutique");
      await waitUntil("it is live on the second server", async () => (await spoke.api.get(path))?.spec.replicas === to);
      console.log(`push to live on a second cluster, after a refresh: ${Date.now() - started} ms`);
      await applications.settled("staging-boutique", { revision });
    };
    await change(2, 3);
    expect(await deploymentsOf(api)).toEqual(before);
    await change(3, 2);
  });

  test("an app of the one may not deploy to the other", async () => {
    const { applications, repository, api } = live();
    const folder = "clusters/staging/argocd-of-dev";
    const own = YAML.parse(repository.read(`${folder}/application.argoproj.io-staging-heartbeat.yaml`));
    const { finalizers: _, ...metadata } = own.metadata;
    const destination = { server: "https://kubernetes.default.svc", namespace: "heartbeat" };
    const foreign = { ...own, metadata: { ...metadata, name: "staging-foreign" }, spec: { ...own.spec, destination } };
    repository.publish("to the hub itself", { [`${folder}/foreign.yaml`]: YAML.stringify(foreign) });
    await applications.refresh("staging-root");
    await waitUntil("it is refused", async () =>
      /do not match any of the allowed destinations in project 'staging-heartbeat'/.test(
        JSON.stringify((await applications.get("staging-foreign"))?.status?.conditions ?? []),
      ),
    );
    expect((await syncedTo(api)).filter((name) => !name.startsWith("dev-"))).toEqual([]);
    repository.publish("as permitted");
    await applications.refresh("staging-root");
    await waitUntil("it is gone", async () => (await applications.get("staging-foreign")) === undefined);
    await settledAll(live(), 60);
  });

  test("an Argo CD of its own again: the hub deploys none of it to itself, and what runs there stays", { timeout: 240_000 }, async () => {
    const { applications, repository, api } = live();
    const before = await deploymentsOf(spoke.api);
    for (const [from, to] of edits.toReversed()) repository.edit(module, to, from);
    repository.render("--remove", "staging/argocd-of-dev");
    repository.publish("an Argo CD of its own for staging");
    // The worst order: the root of staging reads the new tree first.
    await applications.refresh("staging-root");
    await waitUntil("it finds nothing to sync", async () =>
      /path does not exist/.test(JSON.stringify((await applications.get("staging-root"))?.status.conditions ?? [])),
    );
    await applications.refresh("dev-root");
    await waitUntil("it is gone", async () => (await applications.get("staging-root")) === undefined);
    expect((await applications.list()).filter(({ metadata }) => metadata.name.startsWith("staging-")).length).toBeGreaterThan(5);

    await spoke.forget();
    await waitUntil("Argo CD knows the cluster no more", async () =>
      /no clusters with this name/.test(JSON.stringify((await applications.get("staging-heartbeat"))?.status.conditions ?? [])),
    );
    for (const kind of ["applications", "appprojects"]) await api.remove(`${argocd}/${kind}?${ofStaging}`);
    for (const kind of ["applications", "appprojects"])
      await waitUntil(`no ${kind} of it are left`, async () => (await api.list(`${argocd}/${kind}?${ofStaging}`)).length === 0);
    expect(await deploymentsOf(spoke.api)).toEqual(before);
    expect((await syncedTo(api)).filter((name) => !name.startsWith("dev-"))).toEqual([]);
    await settledAll(live(), 60);
  });
};
