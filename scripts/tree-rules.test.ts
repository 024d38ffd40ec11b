import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkTree, type Placed } from "@ashlar/checks";
import { groupOf, type Lock, type Outside } from "@ashlar/model";
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

test.each(readdirSync(join(root, "clusters")))("what is committed for %s keeps every rule about many objects", (cluster) => {
  const files = globSync(`clusters/${cluster}/**/*.yaml`, { cwd: root }).sort();
  const objects = files.filter(isManifest).map((path): Placed => ({ path, object: parse(read(path)) }));
  const others = files.filter((path) => !isManifest(path));
  // Nothing is declared by hand: charts and bases make what their locks record.
  const outside = [...objects.flatMap(outsideOf), ...baseOf(cluster, files)];
  expect(checkTree({ kubernetes: "1.36", objects, outside, others, locked: true })).toEqual([]);
  // Without locks nothing is said of what cannot be known.
  expect(checkTree({ kubernetes: "1.36", objects, others })).toEqual([]);
});
