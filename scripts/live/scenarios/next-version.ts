import { expect, test } from "vitest";
import type { Live } from "../stand/api-client.ts";
import type { Stand } from "../stand/stand.ts";
import { waitUntil } from "../stand/wait-until.ts";
import { settledAll } from "./settled-all.ts";

const kept = [
  "/api/v1/namespaces",
  "/api/v1/services",
  "/api/v1/persistentvolumeclaims",
  "/api/v1/persistentvolumes",
  "/api/v1/pods",
  "/apis/apps/v1/deployments",
  "/apis/apps/v1/statefulsets",
  "/apis/apps/v1/daemonsets",
  "/apis/apiextensions.k8s.io/v1/customresourcedefinitions",
];

/** What a CronJob started comes and goes by itself. */
const isOfJob = ({ metadata }: Live): boolean => JSON.stringify(metadata).includes('"kind":"Job"');

/** The identity of everything that must neither be deleted nor made anew, by its path. */
const identities = async ({ api }: Stand): Promise<Readonly<Record<string, unknown>>> => {
  const all = await Promise.all(
    kept.map(async (path) =>
      (await api.list(path))
        .filter((object) => !isOfJob(object))
        .map(({ metadata }) => [`${path} ${metadata.namespace ?? ""}/${metadata.name}`, metadata.uid] as const),
    ),
  );
  return Object.fromEntries(all.flat());
};

/** Those that have a namespace: Argo CD its own, and Velero the one that it tries restores in. */
const changing = ["argocd", "namespaces", "root", "velero"];

const version = async ({ api }: Stand): Promise<string> => (await api.call("GET", "/version")).gitVersion;

/** Which version Argo CD takes the server for, and tells the charts that it renders. It reads it once in 12 hours (Argo CD 3.5). */
const seenByArgo = async ({ argocd }: Stand): Promise<string> =>
  ((await (await fetch(`${argocd}/api/v1/clusters`)).json()) as Live).items[0].serverVersion;

const syncs = async ({ applications }: Stand) =>
  Object.fromEntries((await applications.list()).map(({ metadata, status }) => [metadata.name, status.history?.length]));

const lookAnew = async (stand: Stand): Promise<void> => {
  for (const { metadata } of await stand.applications.list()) await stand.applications.refresh(metadata.name, "hard");
  await waitUntil("Argo CD has looked", async () =>
    (await stand.applications.list()).every(({ metadata }) => metadata.annotations?.["argocd.argoproj.io/refresh"] === undefined),
  );
  await settledAll(stand);
};

export const nextVersion = (live: () => Stand): void => {
  let before: Readonly<Record<string, unknown>> = {};

  test("the server has the version that the cluster states", async () => {
    expect(await version(live())).toMatch(/^v1\.35\./);
    before = await identities(live());
    expect(Object.keys(before).length).toBeGreaterThan(60);
  });

  test("the rendered difference: the version of the Pod Security rules of every namespace, the version that the tree says, and nothing else", async () => {
    const { repository } = live();
    repository.edit("environments/staging.ts", `kubernetes: "1.35"`, `kubernetes: "1.36"`);
    repository.render();
    const difference = repository.difference();
    console.log(`${difference.size} files differ: ${[...difference.keys()].join(", ")}`);
    expect(difference.size).toBeGreaterThan(5);
    const said = "clusters/staging/argocd/application.argoproj.io-staging-namespaces.yaml";
    expect(difference.get(said)).toEqual(['-    ashlar.dev/kubernetes: "1.35"', '+    ashlar.dev/kubernetes: "1.36"']);
    for (const [path, lines] of difference) {
      if (path === said) continue;
      expect(path).toMatch(/^clusters\/staging\/(?:apps\/(?:namespaces|velero)|bootstrap)\/namespace-[\w-]+\.yaml$/);
      expect(lines).toEqual([
        "-    pod-security.kubernetes.io/enforce-version: v1.35",
        "+    pod-security.kubernetes.io/enforce-version: v1.36",
      ]);
    }
  });

  test("a server of the version before takes those labels too", async () => {
    const { api } = live();
    const labels = { "pod-security.kubernetes.io/enforce-version": "v1.36" };
    const answer = await api.merge("/api/v1/namespaces/ledger?dryRun=All", { metadata: { labels } });
    expect(answer.metadata.labels).toMatchObject(labels);
  });

  test("first the server: it moves in place, and the tree of the version before stays Synced and Healthy", async () => {
    const stand = live();
    const synced = await syncs(stand);
    const started = Date.now();
    await stand.moveTo("1.36");
    console.log(`the server of the next version is ready after ${((Date.now() - started) / 1000).toFixed(1)} s`);
    expect(await version(stand)).toMatch(/^v1\.36\./);
    await lookAnew(stand);
    console.log(`everything is Synced and Healthy on it after ${((Date.now() - started) / 1000).toFixed(1)} s`);
    expect(await syncs(stand)).toEqual(synced);
    expect(await identities(stand)).toEqual(before);
  });

  test("Argo CD renders charts for the version before until its controller starts anew; then for the next", async () => {
    const stand = live();
    expect(await seenByArgo(stand)).toMatch(/^v1\.35\./);
    await stand.group
      .programs()
      .find(({ name }) => name === "argocd-application-controller")
      ?.restart();
    await waitUntil("Argo CD has seen the server", async () => /^v1\.36\./.test(await seenByArgo(stand)));
    await lookAnew(stand);
    expect(await identities(stand)).toEqual(before);
  });

  test("then the tree: only the namespaces are synced, and by root what the tree says of itself; nothing is deleted or made anew", async () => {
    const stand = live();
    const { api, applications, repository, cluster } = stand;
    const synced = await syncs(stand);
    const started = Date.now();
    await repository.publish("the next Kubernetes version");
    for (const name of changing) await applications.refresh(`${cluster}-${name}`);
    await waitUntil("every namespace has its rules", async () =>
      (await api.list("/api/v1/namespaces"))
        .flatMap(({ metadata }) => metadata.labels?.["pod-security.kubernetes.io/enforce-version"] ?? [])
        .every((label) => label === "v1.36"),
    );
    await settledAll(stand);
    console.log(`the tree of the next version is live after ${((Date.now() - started) / 1000).toFixed(1)} s`);
    await lookAnew(stand);
    expect(await version(stand)).toMatch(/^v1\.36\./);
    const changed = Object.fromEntries(changing.map((name) => [`${cluster}-${name}`, expect.any(Number)]));
    expect(await syncs(stand)).toEqual({ ...synced, ...changed });
    expect(await identities(stand)).toEqual(before);
  });
};
