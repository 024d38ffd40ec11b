import { groupOf, type KubeObject } from "@ashlar/model";

/** The identity of an object in its cluster: never the version, never the path. */
export const identityOf = ({ apiVersion, kind, metadata }: KubeObject): string =>
  `${groupOf(apiVersion)}/${kind}/${metadata.namespace ?? ""}/${metadata.name}`;
