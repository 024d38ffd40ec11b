import { groupOf, isObject, type KubeObject, type Output } from "@ashlar/model";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const listOf = (value: unknown, key: string): readonly unknown[] => {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
};

/** Whether some rule shares requests between both Services: what the plugin changes, and refuses to do without. */
const shares = ({ spec }: KubeObject, services: readonly string[]): boolean =>
  listOf(spec, "rules").some((rule) => {
    const names = listOf(rule, "backendRefs").map((backend) => (isRecord(backend) ? backend.name : undefined));
    return services.every((service) => names.includes(service));
  });

/** The HTTPRoute among what a gateway or a mesh made, by which requests are shared between the Services; `undefined` where it has its own kinds. */
export const sharedRoute = (outputs: readonly Output[], services: readonly string[]): string | undefined =>
  outputs
    .filter(isObject)
    .find((object) => groupOf(object.apiVersion) === "gateway.networking.k8s.io" && object.kind === "HTTPRoute" && shares(object, services))
    ?.metadata.name;
