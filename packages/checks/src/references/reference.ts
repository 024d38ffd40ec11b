import type { Placed } from "../tree/tree.ts";

type Path = readonly (string | number)[];

/** What is named. */
export interface Target {
  readonly group: string;
  readonly kind: string;
  /** The empty string for a cluster-wide kind. */
  readonly namespace: string;
  readonly name: string;
}

/** A place in an object that names another object. */
export interface Reference extends Target {
  readonly from: Placed;
  readonly path: Path;
  /** Of a Secret or a ConfigMap. */
  readonly key?: string;
  /** Of a Service: its number or its name. */
  readonly port?: string | number;
  /** It may be absent: who names it says so. */
  readonly optional?: boolean;
  /** Nothing fails where it is absent, it only does not do what it should. */
  readonly weak?: boolean;
}

/** More about a reference than what it names. */
export type Details = Pick<Reference, "key" | "port" | "optional" | "weak">;

/** Notes that an object names another; nothing where the name is no text. */
export type Note = (target: Omit<Target, "name"> & { readonly name: unknown }, path: Path, details?: Details) => void;

/** Reads the references of one object. */
export type Consumer = (placed: Placed, note: Note) => void;

const core = (kind: string) => (namespace: string, name: unknown) => ({ group: "", kind, namespace, name });

export const secret = core("Secret");
export const configMap = core("ConfigMap");
export const service = core("Service");
export const serviceAccount = core("ServiceAccount");
export const claim = core("PersistentVolumeClaim");

/** Something that lives in no namespace. */
export const clusterWide = (group: string, kind: string, name: unknown) => ({ group, kind, namespace: "", name });
