import {
  containersOf,
  type Placed,
  type PodSource,
  perTree,
  podsOf,
  record,
  records,
  type Tree,
  text,
  type Value,
} from "@ashlar/checks/tree";

/** How pods read a ConfigMap or a Secret: variables when they start, files as they change, a file of its own never again. */
export type ReadAs = "variables" | "files" | "one file";

/** Pods that read a ConfigMap or a Secret. */
export interface ConfigReader {
  readonly workload: Placed;
  readonly as: ReadAs;
  /** The only keys that it reads; undefined: all. */
  readonly keys?: readonly string[];
}

type Note = (kind: "ConfigMap" | "Secret", name: unknown, as: ReadAs, keys?: readonly string[]) => void;

const variables = (container: Value, note: Note): void => {
  for (const { valueFrom } of records(container.env)) {
    const { configMapKeyRef, secretKeyRef } = record(valueFrom);
    const { name, key } = record(configMapKeyRef ?? secretKeyRef);
    if (typeof key === "string") note(configMapKeyRef === undefined ? "Secret" : "ConfigMap", name, "variables", [key]);
  }
  for (const { configMapRef, secretRef } of records(container.envFrom)) {
    if (configMapRef !== undefined) note("ConfigMap", record(configMapRef).name, "variables");
    if (secretRef !== undefined) note("Secret", record(secretRef).name, "variables");
  }
};

const keysOf = (source: Value): readonly string[] | undefined => {
  const items = records(source.items).flatMap(({ key }) => text(key) ?? []);
  return items.length === 0 ? undefined : items;
};

const files = (volume: Value, as: ReadAs, subPaths: readonly string[], note: Note): void => {
  const sources = [volume, ...records(record(volume.projected).sources)];
  for (const { configMap, secret } of sources) {
    const source = record(configMap ?? secret);
    const keys = keysOf(source) ?? (as === "one file" ? subPaths : undefined);
    if (configMap !== undefined) note("ConfigMap", source.name, as, keys);
    if (secret !== undefined) note("Secret", source.secretName ?? source.name, as, keys);
  }
};

const readPod = (pod: PodSource, note: Note): void => {
  const containers = containersOf(pod).map(({ container }) => container);
  for (const container of containers) variables(container, note);
  const mounts = Map.groupBy(
    containers.flatMap(({ volumeMounts }) => records(volumeMounts)),
    ({ name }) => name,
  );
  for (const volume of records(pod.spec.volumes)) {
    const [whole, alone] = [[] as Value[], [] as Value[]];
    for (const mount of mounts.get(volume.name) ?? []) (mount.subPath === undefined ? whole : alone).push(mount);
    if (whole.length > 0) files(volume, "files", [], note);
    const paths = alone.flatMap(({ subPath }) => text(subPath) ?? []);
    if (paths.length > 0) files(volume, "one file", paths, note);
  }
};

const readers = perTree((tree: Tree): ReadonlyMap<string, readonly ConfigReader[]> => {
  const found = new Map<string, ConfigReader[]>();
  for (const pod of podsOf(tree))
    readPod(pod, (kind, name, as, keys) => {
      const key = `${kind} ${pod.namespace}/${name}`;
      const reader = { workload: pod.placed, as, ...(keys !== undefined && { keys }) };
      const known = found.get(key);
      if (known === undefined) found.set(key, [reader]);
      else known.push(reader);
    });
  return found;
});

const none: readonly ConfigReader[] = [];

/** Whose pods read a ConfigMap or a Secret. */
export const readersOf = (tree: Tree, kind: string, namespace: string, name: string): readonly ConfigReader[] =>
  readers(tree).get(`${kind} ${namespace}/${name}`) ?? none;
