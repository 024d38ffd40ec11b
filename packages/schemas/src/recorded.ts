import { createRequire } from "node:module";
import type { Schema } from "./schema.ts";

/** An entry holds from its Kubernetes version until the next entry; null: there is nothing from there on. */
export interface From<Fact> {
  readonly from: string;
  readonly is: Fact | null;
}

export interface KindFacts {
  /** The name of its definition: `apps.v1.Deployment`. */
  readonly definition: string;
  /** As it is called in paths: `deployments`. */
  readonly resource: string;
  readonly scope: "Namespaced" | "Cluster";
}

/** What kube-apiserver itself said of its kinds, in its default configuration: recorded by scripts/schemas/record.ts. */
export interface Recorded {
  /** Minor versions, oldest first, and the release that each was recorded from. */
  readonly versions: Readonly<Record<string, string>>;
  /** By `apiVersion kind`. */
  readonly kinds: Readonly<Record<string, readonly From<KindFacts>[]>>;
  readonly definitions: Readonly<Record<string, readonly From<Schema>[]>>;
}

const load = createRequire(import.meta.url);
let read: Recorded | undefined;

export const recorded = (): Recorded => {
  read ??= load("../recorded/kubernetes.json") as Recorded;
  return read;
};
