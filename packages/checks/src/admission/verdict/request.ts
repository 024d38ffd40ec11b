import type { KubeObject } from "@ashlar/model";
import { groupOf } from "@ashlar/model";
import { kubernetes } from "@ashlar/schemas";
import { definedHere } from "../../tree/custom-schemas.ts";
import type { Tree } from "../../tree/tree.ts";

export type Operation = "CREATE" | "UPDATE" | "DELETE";

/** What the server is asked to do with an object. */
export interface AdmissionRequest {
  readonly operation: Operation;
  /** As it will be; absent where it is deleted. */
  readonly object?: KubeObject;
  /** As it is; absent where it is made. */
  readonly old?: KubeObject;
}

/** A request as rules speak of it. */
export interface Asked extends AdmissionRequest {
  readonly subject: KubeObject;
  readonly group: string;
  readonly version: string;
  /** `deployments`. */
  readonly resource: string;
  readonly isNamespaced: boolean;
}

/** The kind by its name in paths, as Kubernetes' own API or a CRD of the tree says; undefined where neither does. */
export const askedOf = (tree: Tree, request: AdmissionRequest): Asked | undefined => {
  const subject = request.object ?? request.old;
  if (subject === undefined) return undefined;
  const { apiVersion, kind } = subject;
  const group = groupOf(apiVersion);
  const version = group === "" ? apiVersion : apiVersion.slice(group.length + 1);
  const known = kubernetes(tree.kubernetes).kinds.get(`${apiVersion} ${kind}`);
  const { resource, scope } = known ?? definedHere(tree, subject) ?? {};
  if (resource === undefined || resource === "") return undefined;
  return { ...request, subject, group, version, resource, isNamespaced: scope === "Namespaced" };
};
