import type { ObjectRule } from "../rule/object-rule.ts";
import { clusterIps } from "./cluster-ips.ts";
import { endpointAddress } from "./endpoint-address.ts";
import { endpointHints } from "./endpoint-hints.ts";
import { endpointSliceAddress } from "./endpoint-slice-address.ts";
import { endpointSubsets } from "./endpoint-subsets.ts";
import { externalName } from "./external-name.ts";
import { ingressBackend } from "./ingress-backend.ts";
import { ingressClassParameters } from "./ingress-class-parameters.ts";
import { ingressHost } from "./ingress-host.ts";
import { ingressPath } from "./ingress-path.ts";
import { ingressRules } from "./ingress-rules.ts";
import { ipBlockExcept } from "./ip-block-except.ts";
import { networkAddress } from "./network-address.ts";
import { networkPeer } from "./network-peer.ts";
import { nodePorts } from "./node-ports.ts";
import { portRange } from "./port-range.ts";
import { serviceCidrFamilies } from "./service-cidr-families.ts";
import { servicePorts } from "./service-ports.ts";
import { serviceTypeFields } from "./service-type-fields.ts";
import { sessionAffinity } from "./session-affinity.ts";
import { targetPort } from "./target-port.ts";
import { topologyAnnotations } from "./topology-annotations.ts";

export const networkRules: readonly ObjectRule[] = [
  servicePorts,
  serviceTypeFields,
  nodePorts,
  targetPort,
  clusterIps,
  externalName,
  sessionAffinity,
  topologyAnnotations,
  networkAddress,
  endpointAddress,
  endpointSliceAddress,
  endpointHints,
  endpointSubsets,
  ingressRules,
  ingressHost,
  ingressPath,
  ingressBackend,
  ingressClassParameters,
  networkPeer,
  portRange,
  ipBlockExcept,
  serviceCidrFamilies,
];
