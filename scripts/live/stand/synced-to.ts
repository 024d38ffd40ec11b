import type { ApiClient } from "./api-client.ts";

const kinds = [
  "/api/v1/namespaces",
  "/api/v1/services",
  "/apis/apps/v1/deployments",
  "/apis/apps/v1/statefulsets",
  "/apis/batch/v1/cronjobs",
  "/apis/gateway.networking.k8s.io/v1/gateways",
  "/apis/apiextensions.k8s.io/v1/customresourcedefinitions",
];

/** The names of the Applications that synced what a server holds, sorted; each object says its own (Argo CD's tracking by annotation). */
export const syncedTo = async (api: ApiClient): Promise<readonly string[]> => {
  const all = (await Promise.all(kinds.map(api.list))).flat();
  const tracked = all.flatMap(({ metadata }) => metadata.annotations?.["argocd.argoproj.io/tracking-id"] ?? []);
  return [...new Set(tracked.map((id) => id.slice(0, id.indexOf(":"))))].sort();
};
