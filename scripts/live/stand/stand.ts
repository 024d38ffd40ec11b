import { execFile, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { KubeObject } from "@ashlar/model";
import { workspace } from "../../testing/copy-workspace.ts";
import { evaluatedSources } from "../upstream/evaluated-sources.ts";
import { readTree } from "../upstream/read-tree.ts";
import { startUpstream } from "../upstream/start-upstream.ts";
import { substitute } from "../upstream/substitutions.ts";
import { announcePush } from "./announce-push.ts";
import type { ApiClient } from "./api-client.ts";
import { type Applications, applications } from "./applications.ts";
import { argocdCrds, startArgocd } from "./argocd.ts";
import { bootstrap, type Kubectl } from "./bootstrap.ts";
import { builtPrograms } from "./build.ts";
import { chosenVersion } from "./chosen-version.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";
import { controlPlaneRecipe, kubernetesVersions } from "./kubernetes-versions.ts";
import { type LiveRepository, liveRepository } from "./live-repository.ts";
import { type ProcessGroup, processGroup } from "./process-group.ts";

/** Another cluster of a stand. */
export interface Member {
  /** As Applications name it as their destination. */
  readonly name: string;
  readonly api: ApiClient;
  readonly group: ProcessGroup;
  readonly stop: () => Promise<void>;
}

/** A cluster with Argo CD, the repository that it reads, and the upstreams that this leads to. */
export interface Stand {
  readonly cluster: string;
  readonly plane: ControlPlane;
  readonly api: ApiClient;
  readonly applications: Applications;
  readonly repository: LiveRepository;
  readonly group: ProcessGroup;
  /** The file with all programs. */
  readonly programs: string;
  /** The file with kube-apiserver and kube-controller-manager of a Kubernetes version, built if it must be. */
  readonly serverOf: (kubernetes: string) => Promise<string>;
  /** The CRDs that the cloud of a cluster of the tree serves. */
  readonly served: (cluster: string) => readonly KubeObject[];
  /** For what belongs to the stand and is gone with it. */
  readonly folder: string;
  /** From now on the other cluster's programs must run, too, and it ends before the stand does. */
  readonly join: (member: Member) => void;
  /** Where Argo CD's own API listens. */
  readonly argocd: string;
  /** Lines that say which references of the tree were led where. */
  readonly substitutions: readonly string[];
  /** Moves the cluster's control plane to another Kubernetes version, which must be one that there is. */
  readonly moveTo: (kubernetes: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface StandOptions {
  /** The cluster of the tree that is brought up. */
  readonly cluster: string;
  /** The minor version of Kubernetes; that which the cluster states if not given. */
  readonly kubernetes?: string;
  readonly folder: string;
  readonly say: (line: string) => void;
  /** Nothing of the tree is synced: an Argo CD for what a scenario itself brings. */
  readonly withoutRoot?: boolean;
}

/** Starts everything and applies the cluster's `bootstrap/`, as its user would; Argo CD then syncs by itself, if it has a root. */
export const startStand = async ({ cluster, kubernetes: wanted, folder, say, withoutRoot }: StandOptions): Promise<Stand> => {
  const started = Date.now();
  const time = (what: string): void => say(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${what}`);
  if (spawnSync("redis-server", ["--version"]).error !== undefined)
    throw new Error(
      "the live stand needs redis-server on the PATH, which Argo CD keeps its cache in (Debian: apt-get install redis-server)",
    );
  const { versions: clusters, ...evaluated } = await evaluatedSources(workspace);
  const chosen = chosenVersion({ cluster, ...(wanted && { wanted }), clusters, versions: kubernetesVersions() });
  if ("problem" in chosen) throw new Error(chosen.problem);
  const programs = await builtPrograms(say);
  const serverOf = (version: string): Promise<string> => builtPrograms(say, controlPlaneRecipe(version));
  const first = await serverOf(chosen.version);
  time("programs");
  mkdirSync(folder, { recursive: true });
  const group = processGroup(programs, join(folder, "log"));
  const stops: (() => Promise<unknown>)[] = [() => group.stop()];
  const stop = async (): Promise<void> => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const upstream = await startUpstream({
      folder: join(folder, "upstream"),
      tree: readTree(workspace),
      ...evaluated,
      argoCrds: argocdCrds(),
    });
    stops.push(upstream.close);
    const lead = (text: string): string => substitute(text, upstream.substitutions);
    let argocd: string | undefined;
    const repository = liveRepository(join(folder, "repository"), upstream.ownRepository, lead, async (push) => {
      if (argocd !== undefined) await announcePush(argocd, lead(evaluated.own), push);
    });
    await repository.publish("first");
    time("upstream stand-ins and the tree");
    const plane = await startControlPlane({
      programs,
      server: first,
      group,
      folder: join(folder, "plane"),
      served: upstream.served(cluster),
    });
    time(`control plane of Kubernetes ${chosen.version}`);
    // Never synchronously: what kustomize fetches is served by this very process.
    const kubectl: Kubectl = async (...args) =>
      (await promisify(execFile)(programs, ["kubectl", "--kubeconfig", plane.kubeconfig, ...args], { maxBuffer: 1 << 26 })).stdout;
    await bootstrap(join(folder, "repository/published"), cluster, kubectl);
    if (withoutRoot) await plane.api.remove(`/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/${cluster}-root`);
    time("bootstrap applied");
    const params = await plane.api.get("/api/v1/namespaces/argocd/configmaps/argocd-cmd-params-cm");
    argocd = await startArgocd(programs, group, join(folder, "argocd"), plane, params?.data ?? {});
    time("Argo CD");
    const members = new Map<string, Member>();
    const check = (): void => {
      for (const each of [{ group }, ...members.values()]) each.group.check();
    };
    const substitutions = upstream.substitutions.map(([from, to]) => `${from} → ${to}`);
    return {
      cluster,
      plane,
      api: plane.api,
      applications: applications(plane.api, { check, apiOf: (name) => members.get(name ?? "")?.api ?? plane.api }),
      repository,
      group,
      programs,
      serverOf,
      served: upstream.served,
      folder,
      join: (member) => {
        members.set(member.name, member);
        stops.push(member.stop);
      },
      argocd,
      substitutions,
      moveTo: async (version) => plane.moveTo(await serverOf(version)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
