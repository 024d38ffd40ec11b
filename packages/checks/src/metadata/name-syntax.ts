import { dns1035Label, dnsLabel } from "../names/dns-label.ts";
import { dnsSubdomain } from "../names/dns-subdomain.ts";
import { canonicalIp } from "../names/ip-address.ts";
import { pathSegment } from "../names/path-segment.ts";
import type { Syntax } from "../names/syntax.ts";
import type { Value } from "../rule/object-rule.ts";

interface Special {
  readonly apiVersion: string;
  readonly syntax: Syntax;
  /** From this minor version of Kubernetes on, another. */
  readonly since?: readonly [number, Syntax];
}

const rbac: Special = { apiVersion: "rbac.authorization.k8s.io/v1", syntax: pathSegment };

/** Kinds whose names are not DNS subdomains (ValidateObjectMeta in pkg/apis of k8s.io/kubernetes). */
const specials: ReadonlyMap<string, Special> = new Map([
  ["Namespace", { apiVersion: "v1", syntax: dnsLabel }],
  ["Service", { apiVersion: "v1", syntax: dns1035Label, since: [36, dnsLabel] }],
  ["Event", { apiVersion: "v1", syntax: pathSegment }],
  ["StatefulSet", { apiVersion: "apps/v1", syntax: dnsLabel }],
  ["PodDisruptionBudget", { apiVersion: "policy/v1", syntax: pathSegment }],
  ["CertificateSigningRequest", { apiVersion: "certificates.k8s.io/v1", syntax: pathSegment }],
  ["APIService", { apiVersion: "apiregistration.k8s.io/v1", syntax: pathSegment }],
  ["IPAddress", { apiVersion: "networking.k8s.io/v1", syntax: canonicalIp }],
  ["Role", rbac],
  ["ClusterRole", rbac],
  ["RoleBinding", rbac],
  ["ClusterRoleBinding", rbac],
]);

/** The syntax that the name of an object must keep, by its kind; custom resources are named like most. */
export const nameSyntax = ({ apiVersion, kind }: Value, kubernetes: string): Syntax => {
  const special = specials.get(kind);
  if (special === undefined || special.apiVersion !== apiVersion) return dnsSubdomain;
  const { since } = special;
  return since !== undefined && Number(kubernetes.slice(2)) >= since[0] ? since[1] : special.syntax;
};
