import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, type Placed, type TreeOf, treeRules } from "@ashlar/checks";
import { groupOf, type Lock, type Outside } from "@ashlar/model";
import { evaluateEnvironments } from "@ashlar/render";
import { kubernetes } from "@ashlar/schemas";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const locks = globSync("packages/platform/src/**/*.lock.json", { cwd: root }).map((path): { path: string; lock: Lock } => ({
  path,
  lock: JSON.parse(read(path)),
}));

/** Kinds that live in no namespace: Kubernetes' own, and those that any chart brings. */
const clusterWide = new Set([
  ...[...kubernetes("1.36").kinds].flatMap(([key, { scope }]) => {
    const [apiVersion = "", kind = ""] = key.split(" ");
    return scope === "Cluster" ? [`${groupOf(apiVersion)} ${kind}`] : [];
  }),
  ...locks.flatMap(({ lock }) => lock.brings.flatMap(({ group, kind, scope }) => (scope === "Cluster" ? [`${group} ${kind}`] : []))),
]);

/** What a chart or base makes, in the namespace that it is deployed to. */
const madeBy = (lock: Lock, release: string): readonly Outside[] =>
  lock.objects.map(({ namespace = release, group, kind, name }) => ({
    group,
    kind,
    name,
    ...(!clusterWide.has(`${group} ${kind}`) && { namespace }),
  }));

interface Source {
  readonly chart?: string;
  readonly targetRevision: string;
}

/** What the sources of an Application make that are no folder of ours. */
const outsideOf = ({ object }: Placed): readonly Outside[] => {
  if (object.kind !== "Application") return [];
  const spec = object.spec as { source?: Source; sources?: Source[]; destination: { namespace: string } };
  const versions = [...(spec.sources ?? []), ...(spec.source ? [spec.source] : [])].map(({ targetRevision }) => targetRevision);
  return locks.filter(({ lock }) => versions.includes(lock.version)).flatMap(({ lock }) => madeBy(lock, spec.destination.namespace));
};

const { clusters } = await evaluateEnvironments(root);

/** What bricks say that they make once they run: no manifest and no lock has it. */
const madeLater = (name: string): readonly Outside[] =>
  clusters
    .filter(({ cluster }) => cluster.name === name)
    .flatMap(({ apps }) => apps.flatMap(({ app }) => (app.makes ?? []).map((made) => ({ namespace: app.namespace, ...made }))));

/** Argo CD's own base is patched by kustomize, in `bootstrap/`. */
const baseOf = (cluster: string, files: readonly string[]): readonly Outside[] => {
  const path = files.find((file) => file.endsWith("bootstrap/upstream/kustomization.yaml"));
  const text = path === undefined ? "" : read(path);
  const name = text.includes("manifests/ha/") ? "argo-cd-ha.lock.json" : "argo-cd.lock.json";
  const base = locks.find((each) => each.path.endsWith(name) && text.includes(each.lock.version));
  expect({ cluster, base: base?.path }).toEqual({ cluster, base: expect.stringContaining("argo-cd") });
  return base === undefined ? [] : madeBy(base.lock, "argocd");
};

const isManifest = (path: string): boolean => !path.includes("/upstream/") && !path.endsWith("kustomization.yaml");

interface Committed {
  readonly objects: readonly Placed[];
  readonly others: readonly string[];
  readonly outside: readonly Outside[];
}

/** What is committed for a cluster. Nothing is declared by hand: charts and bases make what their locks record, bricks what they say. */
const committed = (cluster: string, change: (text: string, path: string) => string | undefined = (text) => text): Committed => {
  const files = globSync(`clusters/${cluster}/**/*.yaml`, { cwd: root }).sort();
  const objects = files.filter(isManifest).flatMap((path): Placed[] => {
    const text = change(read(path), path);
    return text === undefined ? [] : [{ path, object: parse(text) }];
  });
  const outside = [...objects.flatMap(outsideOf), ...baseOf(cluster, files), ...madeLater(cluster)];
  return { objects, outside, others: files.filter((path) => !isManifest(path)) };
};

const ofTrees = new Set<unknown>(treeRules);
// Off unless somebody asks for it, and kept here all the same.
const settings = { "no-network-policy": "error" } as const;
const checkTree = (of: Omit<TreeOf, "kubernetes">) => check({ ...of, settings, kubernetes: "1.36", only: (rule) => ofTrees.has(rule) });

test.each(readdirSync(join(root, "clusters")))("what is committed for %s keeps every rule about many objects", (cluster) => {
  const { objects, others, outside } = committed(cluster);
  expect(checkTree({ objects, others, outside, locked: true })).toEqual([]);
  // Without locks nothing is said of what cannot be known.
  expect(checkTree({ objects, others })).toEqual([]);
});

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);
const remove = () => undefined;

test.each<[string, string, (text: string) => string | undefined, string]>([
  ["the Secret of the database", "ledger/externalsecret", remove, "missing-secret"],
  ["a key of it", "ledger/externalsecret", replace("secretKey: password", "secretKey: passwort"), "missing-key"],
  ["the store that it is read from", "external-secrets/clustersecretstore", replace("- ledger", "- ledgers"), "missing-store"],
  ["the script of the backup", "ledger/configmap-backup-files", remove, "missing-config-map"],
  ["the claim of the backup", "ledger/persistentvolumeclaim-backup", remove, "missing-claim"],
  ["whom an app runs as", "boutique/serviceaccount-frontend", remove, "missing-service-account"],
  ["a namespace", "namespaces/namespace-boutique", remove, "missing-namespace"],
  ["the Service of a route", "boutique/service-frontend", remove, "missing-service"],
  ["its port", "boutique/service-frontend", replace("port: 80", "port: 81"), "missing-service-port"],
  ["the port of its pods", "boutique/deployment-frontend", replace("name: http", "name: web"), "missing-target-port"],
  ["the listener of a route", "nginx-gateway-fabric/gateway.", replace("name: https-shop", "name: https-shops"), "missing-gateway"],
  ["whom a listener takes", "nginx-gateway-fabric/gateway.", replace("- boutique", "- ledger"), "route-refused"],
  ["the certificate of a listener", "nginx-gateway-fabric/certificate", remove, "missing-secret"],
  ["the issuer of a certificate", "cert-manager/clusterissuer", remove, "missing-issuer"],
  ["labels of pods", "ledger/statefulset-postgres", replace("name: postgres\n    spec", "name: database\n    spec"), "selects-nothing"],
  ["who may reach an app", "boutique/networkpolicy-frontend", remove, "no-network-policy"],
  ["a kind that a project permits", "argocd/appproject.argoproj.io-dev-ledger", replace("kind: CronJob", "kind: Cron"), "permitted-kind"],
  ["a project", "argocd/appproject.argoproj.io-dev-ledger", remove, "missing-project"],
  ["an Application", "argocd/application.argoproj.io-dev-ledger", remove, "synced-once"],
])("%s is gone or another", (_, path, change, rule) => {
  const { objects, others, outside } = committed("dev", (text, file) => (file.includes(path) ? change(text) : text));
  const found = checkTree({ objects, others, outside, locked: true });
  expect(found.map((problem) => problem.rule)).toContain(rule);
  expect([...new Set(found.map((problem) => problem.rule))].length).toBeLessThanOrEqual(3);
});
