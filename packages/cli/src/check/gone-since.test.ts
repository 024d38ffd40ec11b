import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { smallEnvironment } from "../testing/small-environment.ts";
import { tempRepository } from "../testing/temp-repository.ts";

const project = (kinds: string): string => `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: shop
  namespace: argocd
spec:
  sourceRepos: ["https://github.com/example/infra.git"]
  destinations: [{ server: "https://kubernetes.default.svc", namespace: shop }]
  namespaceResourceWhitelist: [${kinds}]
`;
const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: dev-shop
  namespace: argocd
spec:
  project: shop
  source: { repoURL: "https://github.com/example/infra.git", targetRevision: main, path: clusters/dev/apps/shop }
  destination: { server: "https://kubernetes.default.svc", namespace: shop }
`;
const configMap = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: shop\n";
const secret = configMap.replace("ConfigMap", "Secret");
const [configMaps, secrets] = ['{ group: "", kind: ConfigMap }', '{ group: "", kind: Secret }'];

/** A commit with a ConfigMap and a Secret that one Application deploys. */
const committed = () => {
  const repository = tempRepository({
    "environments/dev.ts": smallEnvironment(""),
    "clusters/dev/argocd/application.yaml": application,
    "clusters/dev/argocd/appproject.yaml": project(`${configMaps}, ${secrets}`),
    "clusters/dev/apps/shop/configmap-a.yaml": configMap,
    "clusters/dev/apps/shop/secret-a.yaml": secret,
  });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...args], { cwd: repository.root, encoding: "utf8" });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "first");
  return { ...repository, remove: (path: string) => rmSync(join(repository.root, path)) };
};

const told = async ({ ashlar }: ReturnType<typeof committed>, revision = "HEAD") =>
  (await ashlar("check", "--since", revision, "--only", "schema")).out;

test("a kind leaves its project together with the last object of it", async () => {
  const repository = committed();
  repository.write({ "clusters/dev/argocd/appproject.yaml": project(configMaps) });
  repository.remove("clusters/dev/apps/shop/secret-a.yaml");
  expect(await told(repository)).toContain(
    "kind Secret leaves AppProject 'shop' together with its last objects (Secret shop/a): Argo CD would no longer see them, and they would stay  leaves-too-early",
  );
});

test("the object first, the kind later", async () => {
  const repository = committed();
  repository.remove("clusters/dev/apps/shop/secret-a.yaml");
  expect(await told(repository)).not.toContain("leaves-too-early");
});

test("a revision that git does not know", async () => {
  const { ashlar } = committed();
  expect(await ashlar("check", "--since", "nowhere")).toMatchObject({
    code: 2,
    err: "--since nowhere: git knows no such revision here\n",
  });
});
