import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import YAML from "yaml";
import type { ControlPlane } from "./control-plane.ts";
import { filesOfPods } from "./files-of-pods.ts";
import { freePort } from "./free-port.ts";
import { moduleFolder } from "./module-folder.ts";
import type { ProcessGroup } from "./process-group.ts";
import { argocdModule } from "./recipe.ts";
import { waitUntil } from "./wait-until.ts";

/**
 * Which variable of which program a setting of the ConfigMap `argocd-cmd-params-cm` becomes (Argo CD 3.5, manifests/base).
 * The pods of an install read them so; processes beside the cluster must be told.
 */
const variables: Readonly<Record<string, string>> = {
  "controller.diff.server.side": "ARGOCD_APPLICATION_CONTROLLER_SERVER_SIDE_DIFF",
  "controller.sync.timeout.seconds": "ARGOCD_APPLICATION_CONTROLLER_SYNC_TIMEOUT",
  "applicationsetcontroller.policy": "ARGOCD_APPLICATIONSET_CONTROLLER_POLICY",
  "applicationsetcontroller.enable.scm.providers": "ARGOCD_APPLICATIONSET_CONTROLLER_ENABLE_SCM_PROVIDERS",
};

/** The settings of a cluster's Argo CD as variables; an unknown one is an error, or the proof would prove another Argo CD. */
export const variablesOf = (settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      const variable = variables[name];
      if (variable === undefined) throw new Error(`scripts/live/stand/argocd.ts does not know the setting ${name} of argocd-cmd-params-cm`);
      return [variable, value];
    }),
  );

/** The real CRDs of Argo CD, from its own module. */
export const argocdCrds = (): readonly unknown[] =>
  ["application", "appproject", "applicationset"].map((name) =>
    YAML.parse(readFileSync(join(moduleFolder(argocdModule), "manifests/crds", `${name}-crd.yaml`), "utf8")),
  );

/** How quickly things happen: an install asks git every 3 minutes and waits longer after each heal. */
const quick = {
  ARGOCD_RECONCILIATION_TIMEOUT: "30s",
  ARGOCD_RECONCILIATION_JITTER: "0s",
  ARGOCD_APPLICATION_CONTROLLER_SELF_HEAL_BACKOFF_CAP_SECONDS: "1",
};

/**
 * Starts redis and Argo CD's own programs beside the cluster that they manage, whose `bootstrap/` was applied before, and answers
 * where Argo CD's API listens.
 * @param settings the ConfigMap `argocd-cmd-params-cm`
 */
export const startArgocd = async (
  programs: string,
  group: ProcessGroup,
  folder: string,
  { kubeconfig, api }: ControlPlane,
  settings: Readonly<Record<string, string>>,
): Promise<string> => {
  const at = (name: string): string => join(folder, name);
  for (const name of ["bin", "tls", "ssh", "gpg/keys", "gpg/source", "plugins", "tmp"]) mkdirSync(at(name), { recursive: true });
  // The repo server runs it for every revision, and helm and kustomize for their sources (Argo CD 3.5).
  copyFileSync(join(moduleFolder(argocdModule), "hack/git-verify-wrapper.sh"), at("bin/git-verify-wrapper.sh"));
  chmodSync(at("bin/git-verify-wrapper.sh"), 0o755);
  for (const name of ["helm", "kustomize", "kubectl"]) if (!existsSync(at(`bin/${name}`))) symlinkSync(programs, at(`bin/${name}`));

  const ports = await Promise.all(Array.from({ length: 9 }, freePort));
  const [redis, repo, repoMetrics, controllerMetrics, server, serverMetrics, setMetrics, setProbe, setHook] = ports;
  const [redisAt, repoAt] = [`127.0.0.1:${redis}`, `127.0.0.1:${repo}`];
  const env = {
    ...quick,
    ...variablesOf(settings),
    ...(await filesOfPods(api, "argocd", "argocd-repo-server", at("files"))),
    PATH: `${at("bin")}:${process.env.PATH}`,
    HOME: at("tmp"),
    TMPDIR: at("tmp"),
    KUBECONFIG: kubeconfig,
    ARGOCD_FAKE_IN_CLUSTER: "true", // the cluster that Argo CD runs in is the one of the kubeconfig
    ARGOCD_GPG_ENABLED: "false",
    ARGOCD_TLS_DATA_PATH: at("tls"),
    ARGOCD_SSH_DATA_PATH: at("ssh"),
    ARGOCD_GNUPGHOME: at("gpg/keys"),
    ARGOCD_GPG_DATA_PATH: at("gpg/source"),
    ARGOCD_PLUGINSOCKFILEPATH: at("plugins"),
    ARGOCD_ASK_PASS_SOCK: at("ask-pass.sock"),
  };
  const start = (...args: readonly string[]): unknown => group.start(args, { env });
  group.start(["exec", "redis-server", "--bind", "127.0.0.1", "--port", String(redis), "--save", "", "--appendonly", "no"], {
    log: "redis",
  });
  start(
    "argocd-server",
    ...["--kubeconfig", kubeconfig, "--namespace", "argocd", "--address", "127.0.0.1", "--port", String(server)],
    ...["--metrics-port", String(serverMetrics), "--redis", redisAt, "--repo-server", repoAt, "--insecure", "--disable-auth"],
  );
  start(
    "argocd-repo-server",
    ...["--address", "127.0.0.1", "--port", String(repo), "--metrics-address", "127.0.0.1", "--metrics-port", String(repoMetrics)],
    ...["--redis", redisAt, "--revision-cache-expiration", "1s"],
  );
  start(
    "argocd-application-controller",
    ...["--kubeconfig", kubeconfig, "--namespace", "argocd", "--metrics-port", String(controllerMetrics)],
    ...["--redis", redisAt, "--repo-server", repoAt],
  );
  start(
    "argocd-applicationset-controller",
    ...["--kubeconfig", kubeconfig, "--namespace", "argocd", "--argocd-repo-server", repoAt],
    ...["--metrics-addr", `127.0.0.1:${setMetrics}`, "--probe-addr", `127.0.0.1:${setProbe}`, "--webhook-addr", `127.0.0.1:${setHook}`],
  );
  for (const [name, url] of [
    ["the repo server", `http://127.0.0.1:${repoMetrics}/metrics`],
    ["the application controller", `http://127.0.0.1:${controllerMetrics}/healthz`],
    ["the API of Argo CD", `http://127.0.0.1:${server}/healthz`],
  ] as const)
    await waitUntil(`${name} answers`, async () => {
      group.check();
      return (await fetch(url)).ok;
    });
  return `http://127.0.0.1:${server}`;
};
