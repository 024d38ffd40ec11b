import type { KubeObject, MeshClient, MeshRule } from "@ashlar/model";
import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import type { INetworkPolicyIngressRule } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyIngressRule";
import type { AuthorizationPolicy, PeerAuthentication } from "./istio.kinds.ts";
import { HBONE, members, waypoint, waypointAccount } from "./istio-names.ts";

/** From here the kubelet's probes seem to come once a pod is in the mesh (istio/istio 1.30.3, cni/README.md, HOST_PROBE_SNAT_IP). */
const probes = ["169.254.7.127/32", "fd16:9254:7127:1337:ffff:ffff:ffff:ffff/128"];

/** Mutual TLS and nothing else: also the default for later pods of the namespace. */
export const strictTls = (): KubeObject =>
  ({
    apiVersion: "security.istio.io/v1",
    kind: "PeerAuthentication",
    metadata: { name: "default" },
    spec: { mtls: { mode: "STRICT" } },
  }) satisfies PeerAuthentication;

const overTheMesh = { peers: [members, waypoint], ports: [{ protocol: "TCP" as const, port: HBONE }] };

const letsIn: INetworkPolicyIngressRule[] = [
  { from: overTheMesh.peers, ports: overTheMesh.ports },
  { from: probes.map((cidr) => ({ ipBlock: { cidr } })) },
];

/** For a namespace that calls members: its own pods speak over the mesh among themselves too, and their probes come by its address. */
export const callerPolicy = (): KubeObject =>
  ({
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: "istio" },
    spec: { podSelector: {}, policyTypes: ["Ingress"], ingress: letsIn },
  }) satisfies INetworkPolicy;

/**
 * Pods of members talk on one port, whatever the app's own is: network policies of apps say no more who may call whom between
 * members, `allow` does. Outside of the mesh they hold as before.
 */
export const memberPolicy = (): KubeObject => {
  const { peers, ports } = overTheMesh;
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: "istio" },
    spec: {
      podSelector: {},
      policyTypes: ["Ingress", "Egress"],
      ingress: letsIn,
      egress: [{ to: peers, ports }],
    },
  } satisfies INetworkPolicy;
};

const account = ({ serviceAccount, namespace }: MeshClient): string =>
  namespace === undefined ? serviceAccount : `${namespace}/${serviceAccount}`;

/**
 * Who may call a port. As a refusal of all others, which leaves the other ports of the same pods as they are; a caller without an
 * identity is one of the others. Where the waypoint stands in between, the pods see only that: so it is let through there, and refuses
 * in their place, by Service.
 */
export const authorization = ({ name, services = [name], matchLabels, port, clients }: MeshRule): readonly KubeObject[] => {
  const accounts = clients.map(account).sort();
  const policy = { apiVersion: "security.istio.io/v1", kind: "AuthorizationPolicy" } as const;
  const unless = (notServiceAccounts: readonly string[]) => [{ source: { notServiceAccounts } }];
  return [
    {
      ...policy,
      metadata: { name },
      spec: {
        action: "DENY",
        selector: { matchLabels },
        rules: [{ from: unless([...accounts, waypointAccount]), to: [{ operation: { ports: [String(port)] } }] }],
      },
    } satisfies AuthorizationPolicy,
    {
      ...policy,
      metadata: { name: `${name}-waypoint` },
      spec: {
        action: "DENY",
        targetRefs: [...services].sort().map((service) => ({ group: "", kind: "Service", name: service })),
        rules: [{ from: unless(accounts) }],
      },
    } satisfies AuthorizationPolicy,
  ];
};
