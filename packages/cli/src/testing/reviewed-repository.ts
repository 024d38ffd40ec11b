import { execFileSync } from "node:child_process";
import { tempRepository } from "./temp-repository.ts";

/** A Deployment as it is rendered. */
export const deployment = (
  replicas: number,
  image = "registry.example.com/web:1.4.2",
): string => `# Rendered by ashlar from apps/shop/app.ts with the values of environments/dev.ts
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: ${replicas}
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
      - name: web
        image: ${image}
`;

/** The Application of a cluster's namespaces, which says its environment and its Kubernetes. */
export const namespaces = (cluster: string, environment: string, revision = "refs/heads/main"): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${cluster}-namespaces
  namespace: argocd
  annotations: { ashlar.dev/kubernetes: "1.35" }
  labels: { ashlar.dev/environment: ${environment} }
spec:
  project: default
  destination: { server: https://kubernetes.default.svc, namespace: argocd }
  source: { repoURL: https://github.com/example/infra.git, path: clusters/${cluster}/apps/namespaces, targetRevision: ${revision} }
`;

export const web = (cluster: string): string => `clusters/${cluster}/apps/shop/deployment-web.yaml`;
export const said = (cluster: string): string => `clusters/${cluster}/argocd/application.argoproj.io-${cluster}-namespaces.yaml`;

/** A repository with a first commit on `main`, and a branch for a pull request checked out. No configuration of the user's git reaches it. */
export const reviewedRepository = (more: Readonly<Record<string, string>> = {}) => {
  process.env.GIT_CONFIG_GLOBAL = "/dev/null";
  process.env.GIT_CONFIG_SYSTEM = "/dev/null";
  const repository = tempRepository({
    ".gitignore": "node_modules\n",
    [said("dev")]: namespaces("dev", "dev"),
    [said("prod-eu")]: namespaces("prod-eu", "prod", "refs/heads/deployed/prod-eu"),
    [web("dev")]: deployment(2),
    [web("prod-eu")]: deployment(2),
    ...more,
  });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
      cwd: repository.root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  /** Commits files on the branch that is checked out. */
  const commit = (message: string, files: Readonly<Record<string, string>>): string => {
    repository.write(files);
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", message);
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet", "--initial-branch", "main");
  commit("first", {});
  git("checkout", "--quiet", "-b", "change");
  return { ...repository, git, commit };
};
