import { type Brick, type GitOps, type GitSource, isHealthAsk, type KindHealth, type KubeObject } from "@ashlar/model";
import type { IConfigMap } from "kubernetes-models/v1/ConfigMap";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import { lockOf } from "../../lock-of.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { applicationHealth } from "./application-health.ts";
import single from "./argo-cd.lock.json" with { type: "json" };
import highlyAvailable from "./argo-cd-ha.lock.json" with { type: "json" };
import { type ArgoCdSizes, partPatches } from "./argo-cd-parts.ts";
import { kindHealth } from "./kind-health.ts";
import { repoServerGit } from "./repo-server-git.ts";

// Argo CD reads its ConfigMaps only if `app.kubernetes.io/part-of: argocd` is on them, and the renderer sets that label to
// the name of the app. The upstream ClusterRoleBindings name this namespace.
const NAME = "argocd";

export interface ArgoCdValues {
  /**
   * Several pods of each part, and a Redis of three with a proxy before it: needs three nodes. True unless said otherwise.
   */
  readonly ha?: boolean;
  /** Where people reach it: `https://argocd.example.com`. Needed for single sign-on and for links in notifications. */
  readonly url?: `https://${string}`;
  /** Groups of the single sign-on that may do everything. Everybody else may do nothing, unless `policies` says so. */
  readonly admins?: readonly string[];
  /** Further lines of the policy, as Argo CD spells them: `p, role:reader, applications, get, *, allow`. */
  readonly policies?: readonly string[];
  /** Sizes of the parts that grow with the number of Applications. */
  readonly sizes?: ArgoCdSizes;
  /** Further keys of argocd-cm (single sign-on, health of other kinds); they win. Never a secret: name one with `$`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Further keys of argocd-cmd-params-cm (limits, processors, time limits); they win. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly team?: string;
}

// A strategic merge keeps the keys that the base has and these do not.
const configMap = (name: string, data: Record<string, string>): KubeObject =>
  ({ apiVersion: "v1", kind: "ConfigMap", metadata: { name }, data }) satisfies IConfigMap;

const patches = (
  { url, admins = [], policies = [], sizes, settings, parameters }: ArgoCdValues,
  kinds: readonly KindHealth[],
): readonly KubeObject[] => [
  configMap("argocd-cm", {
    ...(url === undefined ? {} : { url }),
    "application.resourceTrackingMethod": "annotation",
    "resource.customizations.health.argoproj.io_Application": applicationHealth,
    ...kindHealth(kinds),
    ...settings,
  }),
  configMap("argocd-cmd-params-cm", {
    // Compares what the API server would make of a manifest, so that its defaults are no differences.
    "controller.diff.server.side": "true",
    // No ApplicationSet may delete an Application: those come from git.
    "applicationsetcontroller.policy": "create-update",
    "applicationsetcontroller.enable.scm.providers": "false",
    ...parameters,
  }),
  configMap("argocd-rbac-cm", {
    "policy.default": "",
    "policy.csv": [...admins.map((group) => `g, ${group}, role:admin`), ...policies].map((line) => `${line}\n`).join(""),
  }),
  ...partPatches(sizes),
];

const source = (values: ArgoCdValues, kinds: readonly KindHealth[]): GitSource => {
  const lock = lockOf(values.ha === false ? single : highlyAvailable, []);
  return {
    source: "git",
    repository: "https://github.com/argoproj/argo-cd.git",
    path: values.ha === false ? "manifests/cluster-install" : "manifests/ha/cluster-install",
    commit: lock.version,
    tag: "v3.5.1",
    lock,
    patches: patches(values, kinds),
  };
};

const budget = (name: string): KubeObject => disruptionBudget(name, { "app.kubernetes.io/name": name });

/**
 * Argo CD itself: the upstream base at a commit, with our settings over it. A person applies it once; from then on it
 * manages itself. Facts: argoproj/argo-cd v3.5.1 (manifests, docs/operator-manual).
 */
export const argoCd = (values: ArgoCdValues = {}): Brick<GitOps> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: () => ({ namespace: NAME }),
  objects: () => [
    repoServerGit,
    // The base has none. The controller and the ApplicationSet controller run one pod each.
    ...(values.ha === false ? [] : ["argocd-server", "argocd-repo-server", "argocd-redis-ha", "argocd-redis-ha-haproxy"].map(budget)),
  ],
  // Its settings hold what others ask, so all of it is an answer.
  answer: (asks) => [
    source(
      values,
      asks.filter(isHealthAsk).flatMap(({ kinds }) => kinds),
    ),
    ...unknownAsks(NAME, isHealthAsk, asks),
  ],
});
