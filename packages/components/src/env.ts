import type { IEnvVar } from "kubernetes-models/v1/EnvVar";

/** The value of an environment variable: text, or where to read it from. */
export type EnvValue =
  | string
  | { readonly secret: string; readonly key: string; readonly optional?: boolean }
  | { readonly configMap: string; readonly key: string; readonly optional?: boolean }
  /** A field of the pod: `status.podIP`, `metadata.name`. */
  | { readonly field: string }
  /** A request or limit of the container, in units of `divisor`: `limits.memory` in `1Mi`. */
  | { readonly resource: string; readonly divisor?: string };

/** Environment variables in the author's order; those without a value are left out. */
export const envVars = (env: Readonly<Record<string, EnvValue | undefined>>): IEnvVar[] =>
  Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [envVar(name, value)]));

const envVar = (name: string, value: EnvValue): IEnvVar => {
  if (typeof value === "string") return { name, value };
  if ("field" in value) return { name, valueFrom: { fieldRef: { apiVersion: "v1", fieldPath: value.field } } };
  if ("resource" in value) return { name, valueFrom: { resourceFieldRef: { resource: value.resource, divisor: value.divisor ?? "1" } } };
  const { key, optional } = value;
  if ("secret" in value) return { name, valueFrom: { secretKeyRef: { name: value.secret, key, ...(optional ? { optional } : {}) } } };
  return { name, valueFrom: { configMapKeyRef: { name: value.configMap, key, ...(optional ? { optional } : {}) } } };
};
