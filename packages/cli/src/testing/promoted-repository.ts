import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { smallEnvironment } from "./small-environment.ts";
import { tempRepository } from "./temp-repository.ts";

export const ref = "refs/heads/deployed/prod-eu";

const application = (cluster: string, replicas: number): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${cluster}-shop, namespace: argocd }
spec:
  project: shop
  destination: { name: ${cluster}, namespace: shop }
  info: [{ name: replicas, value: "${replicas}" }]
  source:
    repoURL: https://github.com/example/infra.git
    path: clusters/${cluster}/apps/shop
    targetRevision: ${ref}
`;

/** The manifests of a cluster, as far as a promotion looks at them. */
export const manifests = (cluster: string, replicas: number): Readonly<Record<string, string>> => ({
  [`clusters/${cluster}/argocd/shop.yaml`]: application(cluster, replicas),
  [`clusters/${cluster}/apps/shop/standing.yaml`]: "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: standing, namespace: shop }\n",
});

const remoteFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "ashlar-remote-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "infra.git");
};

/**
 * A clone whose remote `origin` is a bare repository in a folder of its own, with one commit on `main`: the cluster `dev` tracks main,
 * `prod-eu` a ref of its own that does not exist yet. No configuration of the user's git reaches it.
 */
export const promotedRepository = () => {
  process.env.GIT_CONFIG_GLOBAL = "/dev/null";
  process.env.GIT_CONFIG_SYSTEM = "/dev/null";
  const remote = remoteFolder();
  const repository = tempRepository({
    "environments/dev.ts": smallEnvironment("", { repo: remote }),
    "environments/prod.ts": smallEnvironment("", { name: "prod-eu", repo: remote, revision: ref }),
    ".gitignore": "node_modules\n",
    ...manifests("dev", 1),
    ...manifests("prod-eu", 1),
  });
  const run = (cwd: string, ...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...args], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  const git = (...args: readonly string[]): string => run(repository.root, ...args);
  /** Commits files on the branch that is checked out; resolves to the id. */
  const commit = (subject: string, files: Readonly<Record<string, string>>): string => {
    repository.write(files);
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", subject);
    return git("rev-parse", "HEAD");
  };
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch", "main", remote]);
  git("init", "--quiet", "--initial-branch", "main");
  git("remote", "add", "origin", remote);
  const first = commit("first", {});
  git("push", "--quiet", "origin", "main");
  return {
    ...repository,
    remote,
    first,
    git,
    commit,
    /** Commits files and pushes main; resolves to the id. */
    merge: (subject: string, files: Readonly<Record<string, string>>): string => {
      const id = commit(subject, files);
      git("push", "--quiet", "origin", "main");
      return id;
    },
    /** Where the cluster's ref stands on the remote; empty when there is none. */
    stands: (): string => run(remote, "for-each-ref", "--format=%(objectname)", ref),
    /** Moves the cluster's ref on the remote, as somebody else would. */
    moveTo: (id: string): string => run(remote, "update-ref", ref, id),
  };
};
