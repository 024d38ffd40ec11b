import { setTimeout as pause } from "node:timers/promises";
import type { CustomKind, KindSchema } from "@ashlar/model";
import { type ApiClient, ApiError } from "../../live/stand/api-client.ts";

/** The group under which kinds are asked about: that of nobody, so that no other CRD is touched. */
export const group = "mills.example.com";

export const resourceOf = ({ kind }: CustomKind): string => `${kind.toLowerCase()}s`;

/** CEL rules are judged elsewhere; here they would hide what the schema says. */
const withoutRules = (schema: KindSchema): KindSchema =>
  JSON.parse(JSON.stringify(schema, (key, value) => (key === "x-kubernetes-validations" && Array.isArray(value) ? undefined : value)));

const definitionOf = (kind: CustomKind): unknown => ({
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: `${resourceOf(kind)}.${group}` },
  spec: {
    group,
    scope: "Namespaced",
    names: { kind: kind.kind, listKind: `${kind.kind}List`, plural: resourceOf(kind), singular: kind.kind.toLowerCase() },
    versions: Object.entries(kind.versions ?? {})
      .filter(([, { schema }]) => schema !== undefined)
      .slice(0, 1)
      .map(([name, { schema = {} }]) => ({ name, served: true, storage: true, schema: { openAPIV3Schema: withoutRules(schema) } })),
  },
});

const path = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

const isEstablished = async (api: ApiClient, name: string): Promise<boolean> =>
  ((await api.get(`${path}/${name}`))?.status?.conditions ?? []).some(
    ({ type, status }: { readonly type: string; readonly status: string }) => type === "Established" && status === "True",
  );

export const remove = async (api: ApiClient, kinds: readonly CustomKind[]): Promise<void> => {
  for (const kind of kinds) {
    const name = `${resourceOf(kind)}.${group}`;
    if ((await api.get(`${path}/${name}`)) !== undefined) await api.remove(`${path}/${name}`);
    while ((await api.get(`${path}/${name}`)) !== undefined) await pause(200);
  }
};

/** Makes CRDs of kinds, and waits until the server serves them. @throws what the server has against one */
export const install = async (api: ApiClient, kinds: readonly CustomKind[]): Promise<void> => {
  await remove(api, kinds);
  for (const kind of kinds) {
    try {
      await api.call("POST", path, definitionOf(kind));
    } catch (error) {
      throw error instanceof ApiError ? new Error(`${kind.kind}: ${error.message}`) : error;
    }
  }
  for (const kind of kinds) while (!(await isEstablished(api, `${resourceOf(kind)}.${group}`))) await pause(200);
  // A server holds back the first objects of a kind for as long; and what it publishes for apply comes later still.
  await pause(5000);
};
