import type { KubeObject } from "@ashlar/model";

/** The path of an object of these scenarios in the API. */
export const pathOf = ({ apiVersion, kind, metadata }: KubeObject): string => {
  const resource = kind === "Namespace" ? "namespaces" : `${kind.toLowerCase()}s`;
  const at = metadata.namespace === undefined ? "" : `/namespaces/${metadata.namespace}`;
  return `/${apiVersion.includes("/") ? "apis" : "api"}/${apiVersion}${at}/${resource}/${metadata.name}`;
};
