/** Metadata of an object. Only `name` is required of an author; the renderer fills in namespace and labels. */
export interface ObjectMeta {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** One Kubernetes API object in memory: plain JSON data, never a class instance. */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
  readonly [field: string]: unknown;
}

/** The API group of an `apiVersion`: `apps` of `apps/v1`, the empty string of the core group's `v1`. */
export const groupOf = (apiVersion: string): string => {
  const slash = apiVersion.indexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
};

/** The identity of an object in its cluster: never the version, never the path. */
export const identityOf = ({ apiVersion, kind, metadata }: KubeObject): string =>
  `${groupOf(apiVersion)}/${kind}/${metadata.namespace ?? ""}/${metadata.name}`;

/** How messages name an object: `Deployment shop/cart`, or `ClusterRole reader` without a namespace. */
export const describeObject = ({ kind, metadata }: KubeObject): string => {
  // An object that somebody else wrote may lack either.
  const { namespace, name = "(no name)" } = (metadata as Partial<ObjectMeta> | null | undefined) ?? {};
  return namespace === undefined ? `${kind} ${name}` : `${kind} ${namespace}/${name}`;
};
