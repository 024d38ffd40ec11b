import { groupOf, type KubeObject } from "@ashlar/model";

/** What an object is in its cluster, whatever its version and its file. */
export interface Identity {
  /** The empty string for the core group. */
  readonly group: string;
  readonly kind: string;
  /** The empty string for what lives in none. */
  readonly namespace: string;
  readonly name: string;
}

export const identityOfObject = ({ apiVersion, kind, metadata }: KubeObject): Identity => ({
  group: groupOf(apiVersion),
  kind,
  namespace: metadata.namespace ?? "",
  name: metadata.name,
});

/** `Deployment shop/cart`, `ClusterRole reader`. */
export const describeIdentity = ({ kind, namespace, name }: Identity): string =>
  `${kind} ${namespace === "" ? name : `${namespace}/${name}`}`;

/** One text for one identity. */
export const identityKey = ({ group, kind, namespace, name }: Identity): string => `${group}/${kind}/${namespace}/${name}`;
