import type { KubeObject, MeshClient, MeshRule } from "@ashlar/model";
import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import { dnsEgress } from "../dns-egress.ts";
import { membersOf } from "../member-labels.ts";
import type { AuthorizationPolicy, MeshTLSAuthentication, Server } from "./linkerd.kinds.ts";
import { NAMESPACE } from "./linkerd-certificates.ts";

/** The port on which a proxy takes what other proxies send, in place of the app's own (charts/linkerd-control-plane, values.yaml). */
const INBOUND = 4143;

const controlPlane = (component: string) => ({
  namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": NAMESPACE } },
  podSelector: { matchLabels: { "linkerd.io/control-plane-component": component } },
});

const tcp = (...ports: readonly number[]) => ports.map((port) => ({ protocol: "TCP" as const, port }));

/**
 * Proxies of members talk on one port, whatever the app's own is: network policies of apps say no more who may call whom between
 * members, `allow` does. Each proxy asks the control plane for endpoints (8086), policies (8090) and its certificate (8080).
 */
export const memberPolicy = (): KubeObject =>
  ({
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: "linkerd" },
    spec: {
      podSelector: {},
      policyTypes: ["Ingress", "Egress"],
      ingress: [{ from: [membersOf("linkerd")], ports: tcp(INBOUND) }],
      egress: [
        dnsEgress(),
        { to: [membersOf("linkerd")], ports: tcp(INBOUND) },
        { to: [controlPlane("destination")], ports: tcp(8086, 8090) },
        { to: [controlPlane("identity")], ports: tcp(8080) },
      ],
    },
  }) satisfies INetworkPolicy;

/**
 * For a namespace that calls members: between its own pods too, proxies go to the port of the other proxy and to no other
 * (proxy.outboundTransportMode, transport-header unless said otherwise).
 */
export const callerPolicy = (): KubeObject =>
  ({
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: "linkerd" },
    spec: {
      podSelector: {},
      policyTypes: ["Ingress"],
      ingress: [{ from: [membersOf("linkerd")], ports: tcp(INBOUND) }],
    },
  }) satisfies INetworkPolicy;

const account = ({ serviceAccount, namespace }: MeshClient) => ({
  kind: "ServiceAccount",
  name: serviceAccount,
  ...(namespace && { namespace }),
});

/** Who may call a port: the port of the pods as a server of its own, which takes nobody but those with one of these identities. */
export const authorization = ({ name, matchLabels, port, clients }: MeshRule): readonly KubeObject[] => [
  {
    apiVersion: "policy.linkerd.io/v1beta3",
    kind: "Server",
    metadata: { name },
    spec: { podSelector: { matchLabels }, port, proxyProtocol: "unknown", accessPolicy: "deny" },
  } satisfies Server,
  {
    apiVersion: "policy.linkerd.io/v1alpha1",
    kind: "MeshTLSAuthentication",
    metadata: { name },
    spec: { identityRefs: clients.map(account) },
  } satisfies MeshTLSAuthentication,
  {
    apiVersion: "policy.linkerd.io/v1alpha1",
    kind: "AuthorizationPolicy",
    metadata: { name },
    spec: {
      targetRef: { group: "policy.linkerd.io", kind: "Server", name },
      requiredAuthenticationRefs: [{ group: "policy.linkerd.io", kind: "MeshTLSAuthentication", name }],
    },
  } satisfies AuthorizationPolicy,
];
