import type { KubeObject } from "@ashlar/model";

/** The one object of a kind. */
export const ofKind = (kind: string, objects: readonly KubeObject[]): KubeObject => {
  const [object, ...others] = objects.filter((candidate) => candidate.kind === kind);
  if (object === undefined || others.length > 0) throw new Error(`not exactly one ${kind}`);
  return object;
};

/** Kinds and names, sorted: what is there, at a glance. */
export const listed = (objects: readonly KubeObject[]): string[] => objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort();
