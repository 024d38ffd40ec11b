import { createHash } from "node:crypto";
import type { IConfigMap } from "kubernetes-models/v1/ConfigMap";
import type { ComponentValues } from "./component-values.ts";
import { metadata } from "./metadata.ts";
import type { Mounted } from "./mounted.ts";
import type { ConfigMap } from "./objects.ts";

type Files = Readonly<Record<string, string>>;

/** The ConfigMap that holds the configuration files, or none without files. */
export const filesConfigMap = (values: ComponentValues): ConfigMap | undefined => {
  const files = values.files ?? {};
  if (Object.keys(files).length === 0) return undefined;
  const key = keysOf(files);
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: metadata(values, configMapName(values)),
    data: Object.fromEntries(Object.entries(files).map(([path, text]) => [key(path), text])),
  } satisfies IConfigMap;
};

/** Each file mounted at its own path, so that the image's other files in the same directory stay visible. */
export const filesVolumes = (values: ComponentValues): Mounted => {
  const files = values.files ?? {};
  const paths = Object.keys(files);
  const key = keysOf(files);
  return {
    volumes: paths.length === 0 ? [] : [{ name: "files", configMap: { name: configMapName(values) } }],
    mounts: paths.map((mountPath) => ({ name: "files", mountPath, subPath: key(mountPath), readOnly: true })),
  };
};

/** An annotation that changes with the files. Pods do not see a change in such a mount; a changed template restarts them. */
export const filesChecksum = ({ files = {} }: ComponentValues): Record<string, string> => {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return {};
  return { "ashlar.dev/files-sha256": createHash("sha256").update(JSON.stringify(entries)).digest("hex") };
};

const configMapName = ({ name }: ComponentValues): string => `${name}-files`;

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** A file's key is its own name, and its path in dots where two files share that name. */
const keysOf = (files: Files) => {
  const seen = new Map<string, number>();
  for (const path of Object.keys(files)) seen.set(baseName(path), (seen.get(baseName(path)) ?? 0) + 1);
  return (path: string): string => (seen.get(baseName(path)) === 1 ? baseName(path) : path.split("/").filter(Boolean).join("."));
};
