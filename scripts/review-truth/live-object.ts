import { setTimeout as pause } from "node:timers/promises";
import type { KubeObject } from "@ashlar/model";
import { kubernetes } from "@ashlar/schemas";
import { kindOf } from "../agreement/corpus/base-object.ts";
import { type ApiClient, ApiError } from "../live/stand/api-client.ts";

interface Resource {
  readonly resource: string;
  readonly scope: string;
}

/** A CRD among the objects of a pair, for the kind of another. */
const customResource = ({ kind }: KubeObject, others: readonly KubeObject[]): Resource | undefined => {
  const spec = others.map((other) => other.spec as { names?: { kind?: string; plural: string }; scope: string } | undefined);
  const found = spec.find((each) => each?.names?.kind === kind);
  return found?.names && { resource: found.names.plural, scope: found.scope };
};

/** The address of an object on a server. Throws where nobody says how its kind is called there. */
export const addressOf = (object: KubeObject, version: string, others: readonly KubeObject[]): string => {
  const facts = kubernetes(version).kinds.get(kindOf(object)) ?? customResource(object, others);
  if (facts === undefined) throw new Error(`Kubernetes ${version} does not serve ${kindOf(object)}`);
  const { apiVersion, metadata } = object;
  const namespace = facts.scope === "Namespaced" ? `/namespaces/${metadata.namespace}` : "";
  return `${apiVersion.includes("/") ? "/apis" : "/api"}/${apiVersion}${namespace}/${facts.resource}/${metadata.name}`;
};

const lastly = async (times: number, isDone: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < times; tries++) {
    if (await isDone()) return;
    await pause(20);
  }
  throw new Error("it takes too long");
};

/** Waits until a CRD is served. */
export const established = (api: ApiClient, address: string): Promise<void> =>
  lastly(500, async () => {
    const conditions = (await api.get(address))?.status?.conditions ?? [];
    return conditions.some((each: { type: string; status: string }) => each.type === "Established" && each.status === "True");
  });

/** Removes an object, though no controller takes its finalizers off; nothing happens where there is none. */
export const remove = async (api: ApiClient, address: string): Promise<void> => {
  const live = await api.get(address);
  if (live === undefined) return;
  const isDefinition = live.kind === "CustomResourceDefinition";
  // The server itself takes off that of a CRD.
  if (!isDefinition) await api.merge(address, { metadata: { finalizers: null } });
  try {
    await api.call("DELETE", `${address}?gracePeriodSeconds=0&propagationPolicy=Background`);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 404) throw error;
  }
  // No controller empties a namespace here.
  if (live.kind === "Namespace")
    await api.call("PUT", `${address}/finalize`, { apiVersion: "v1", kind: "Namespace", metadata: { name: live.metadata.name }, spec: {} });
  await lastly(1500, async () => (await api.get(address)) === undefined);
};
