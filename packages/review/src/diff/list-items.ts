import { record, text, type Value } from "@ashlar/checks/tree";
import type { Schema } from "@ashlar/schemas";

/** How the items of a list are told apart, and whether their order means something. */
export interface ListIdentity {
  /** By what an item is known; undefined: by what it is like. */
  readonly nameOf: ((item: unknown) => string) | undefined;
  readonly ordered: boolean;
}

const byField =
  (...fields: readonly string[]) =>
  (item: unknown): string =>
    fields.map((field) => shortText(record(item)[field])).join("/");

const shortText = (value: unknown): string =>
  value === undefined || value === null ? "" : Array.isArray(value) ? value.join(",") : String(value);

/** Lists that the server takes as one whole, and in which order means nothing: by what people know their items (Kubernetes 1.36). */
const unordered: Readonly<Record<string, ListIdentity["nameOf"]>> = {
  "apps.v1.StatefulSetSpec.volumeClaimTemplates": (item) => text(record(record(item).metadata).name) ?? "",
  "autoscaling.v2.HorizontalPodAutoscalerSpec.metrics": undefined,
  "core.v1.Capabilities.add": shortText,
  "core.v1.Capabilities.drop": shortText,
  "core.v1.PersistentVolumeClaimSpec.accessModes": shortText,
  "core.v1.PersistentVolumeSpec.accessModes": shortText,
  "core.v1.PodSecurityContext.supplementalGroups": shortText,
  "core.v1.PodSecurityContext.sysctls": byField("name"),
  "core.v1.PodSpec.tolerations": byField("key", "operator", "value", "effect"),
  "core.v1.ServiceSpec.externalIPs": shortText,
  "core.v1.ServiceSpec.loadBalancerSourceRanges": shortText,
  "core.v1.ConfigMapVolumeSource.items": byField("key"),
  "core.v1.ResourceQuotaSpec.scopes": shortText,
  "core.v1.SecretVolumeSource.items": byField("key"),
  "networking.v1.IngressSpec.rules": byField("host"),
  "networking.v1.IngressSpec.tls": byField("secretName"),
  "networking.v1.HTTPIngressRuleValue.paths": byField("path", "pathType"),
  "networking.v1.IPBlock.except": shortText,
  "networking.v1.NetworkPolicyEgressRule.ports": byField("protocol", "port", "endPort"),
  "networking.v1.NetworkPolicyEgressRule.to": undefined,
  "networking.v1.NetworkPolicyIngressRule.from": undefined,
  "networking.v1.NetworkPolicyIngressRule.ports": byField("protocol", "port", "endPort"),
  "networking.v1.NetworkPolicySpec.egress": undefined,
  "networking.v1.NetworkPolicySpec.ingress": undefined,
  "networking.v1.NetworkPolicySpec.policyTypes": shortText,
  "meta.v1.LabelSelector.matchExpressions": byField("key", "operator"),
  "meta.v1.LabelSelectorRequirement.values": shortText,
  "core.v1.NodeSelectorRequirement.values": shortText,
  "rbac.v1.ClusterRole.rules": byField("apiGroups", "resources", "resourceNames", "nonResourceURLs"),
  "rbac.v1.Role.rules": byField("apiGroups", "resources", "resourceNames"),
  "rbac.v1.ClusterRoleBinding.subjects": byField("kind", "namespace", "name"),
  "rbac.v1.RoleBinding.subjects": byField("kind", "namespace", "name"),
  "rbac.v1.PolicyRule.apiGroups": shortText,
  "rbac.v1.PolicyRule.resources": shortText,
  "rbac.v1.PolicyRule.resourceNames": shortText,
  "rbac.v1.PolicyRule.verbs": shortText,
  "rbac.v1.PolicyRule.nonResourceURLs": shortText,
  "apiextensions.v1.CustomResourceDefinitionSpec.versions": byField("name"),
  "apiextensions.v1.CustomResourceDefinitionNames.categories": shortText,
  "apiextensions.v1.CustomResourceDefinitionNames.shortNames": shortText,
  "apiextensions.v1.JSONSchemaProps.required": shortText,
  "apiextensions.v1.JSONSchemaProps.enum": (item) => JSON.stringify(item),
  "storage.v1.StorageClass.allowedTopologies": undefined,
};

/** Lists with keys whose order is the order in which things happen: containers start so, and a variable may use those before it. */
const orderedMaps: ReadonlySet<string> = new Set([
  "core.v1.PodSpec.initContainers",
  "core.v1.Container.env",
  "core.v1.EphemeralContainer.env",
]);

const portName = (item: unknown): string => {
  const { containerPort, port, protocol = "TCP" } = record(item);
  return `${containerPort ?? port}/${protocol}`;
};

const keyed = (keys: readonly string[]): ((item: unknown) => string) =>
  keys.includes("protocol") ? portName : (item) => keys.map((key) => shortText(record(item)[key])).join("/");

const known = new Map<string, ListIdentity>();
const asWhole: ListIdentity = { nameOf: undefined, ordered: true };

/** How the items of a list of Kubernetes' own types are told apart. */
export const listIdentity = (owner: string | undefined, field: string, schema: Schema | undefined): ListIdentity => {
  if (owner === undefined) return asWhole;
  const key = `${owner}.${field}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const { "x-kubernetes-list-type": type, "x-kubernetes-list-map-keys": keys } = schema ?? {};
  const made: ListIdentity =
    type === "map" && keys !== undefined
      ? { nameOf: keyed(keys), ordered: orderedMaps.has(key) }
      : type === "set"
        ? { nameOf: shortText, ordered: false }
        : Object.hasOwn(unordered, key)
          ? { nameOf: unordered[key], ordered: false }
          : asWhole;
  known.set(key, made);
  return made;
};

const names = ["name", "id", "key", "host", "port", "secretName"] as const;

/** In a list that nothing is known of: the field whose text tells all items of both sides apart; undefined where there is none. */
export const guessedName = (before: readonly unknown[], after: readonly unknown[]): ((item: unknown) => string) | undefined => {
  const distinct = (items: readonly unknown[], name: string): boolean => {
    const seen = new Set<unknown>();
    for (const item of items) {
      const value = (item as Value | null)?.[name];
      if ((typeof value !== "string" && typeof value !== "number") || seen.has(value)) return false;
      seen.add(value);
    }
    return true;
  };
  const name = names.find((each) => distinct(before, each) && distinct(after, each));
  return name === undefined ? undefined : (item) => shortText(record(item)[name]);
};
