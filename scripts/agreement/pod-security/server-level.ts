import type { KubeObject } from "@ashlar/model";
import { type ApiClient, ApiError } from "../../live/stand/api-client.ts";

/** What a server says of a pod: the reasons of Pod Security, none where it takes the pod; undefined where the pod is not a valid one. */
export type Reasons = readonly string[] | undefined;

const conflict = 409;

const unlessThere = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== conflict) throw error;
  }
};

/** A namespace that enforces a level, with the ServiceAccount that a controller would make. */
export const enforcing = async (api: ApiClient, level: string, version: string): Promise<string> => {
  const name = `psa-${level}`;
  const labels = { "pod-security.kubernetes.io/enforce": level, "pod-security.kubernetes.io/enforce-version": version };
  await unlessThere(api.call("POST", "/api/v1/namespaces", { metadata: { name, labels } }));
  await unlessThere(api.call("POST", `/api/v1/namespaces/${name}/serviceaccounts`, { metadata: { name: "default" } }));
  await api.merge(`/api/v1/namespaces/${name}`, { metadata: { labels } });
  return name;
};

/** `… violates PodSecurity "restricted:latest": privileged (container "web" …), hostPort (…)` */
const reasonsIn = (message: string): readonly string[] =>
  [...message.slice(message.indexOf('": ') + 3).matchAll(/(?:^|\), )([^()]+) \(/g)].map(([, reason = ""]) => reason);

/** Asks a server whether it would take a pod into a namespace, and leaves nothing there. */
export const askFor = async (api: ApiClient, namespace: string, pod: KubeObject): Promise<Reasons> => {
  try {
    await api.call("POST", `/api/v1/namespaces/${namespace}/pods?dryRun=All`, pod);
    return [];
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.code === 403 && error.message.includes("violates PodSecurity") ? reasonsIn(error.message) : undefined;
  }
};
