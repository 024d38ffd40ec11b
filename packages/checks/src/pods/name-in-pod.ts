import { type FieldTable, lookAtFields } from "../fields/field-table.ts";
import { configKey } from "../names/config-key.ts";
import { dnsLabel } from "../names/dns-label.ts";
import { dnsSubdomain } from "../names/dns-subdomain.ts";
import { driverName } from "../names/driver-name.ts";
import type { FieldSyntax } from "../names/field-syntax.ts";
import { environmentVariableName, httpHeaderName } from "../names/identifier.ts";
import { ipAddress } from "../names/ip-address.ts";
import { orEmpty } from "../names/or-empty.ts";
import { portName } from "../names/port-name.ts";
import { prefixOfSubdomain } from "../names/prefix-of-subdomain.ts";
import { qualifiedName } from "../names/qualified-name.ts";
import { sysctlName } from "../names/sysctl-name.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

const keySelector = { name: dnsSubdomain, key: configKey };
const port: FieldSyntax = (value) => (typeof value === "string" ? portName(value) : undefined);

/** How names in a pod are written (pkg/apis/core/validation). */
const table: FieldTable<FieldSyntax> = {
  "core.v1.Container": { name: dnsLabel },
  "core.v1.ContainerPort": { name: orEmpty(portName) },
  "core.v1.EnvVar": { name: environmentVariableName },
  "core.v1.EnvFromSource": { prefix: orEmpty(environmentVariableName) },
  "core.v1.ConfigMapEnvSource": { name: prefixOfSubdomain },
  "core.v1.SecretEnvSource": { name: prefixOfSubdomain },
  "core.v1.ConfigMapKeySelector": keySelector,
  "core.v1.SecretKeySelector": keySelector,
  "core.v1.FileKeySelector": { volumeName: dnsLabel, key: environmentVariableName },
  "core.v1.HTTPHeader": { name: httpHeaderName },
  "core.v1.HTTPGetAction": { port },
  "core.v1.TCPSocketAction": { port },
  "core.v1.ResourceClaim": { request: orEmpty(dnsLabel) },
  "core.v1.PodResourceClaim": {
    name: dnsLabel,
    resourceClaimName: dnsSubdomain,
    resourceClaimTemplateName: dnsSubdomain,
  },
  "core.v1.PodSpec": {
    nodeName: orEmpty(dnsSubdomain),
    priorityClassName: orEmpty(dnsSubdomain),
    runtimeClassName: dnsSubdomain,
  },
  "core.v1.HostAlias": { ip: ipAddress, hostnames: dnsSubdomain },
  "core.v1.PodDNSConfig": { nameservers: ipAddress },
  "core.v1.PodReadinessGate": { conditionType: qualifiedName },
  "core.v1.PodSchedulingGate": { name: qualifiedName },
  "core.v1.Toleration": { key: orEmpty(qualifiedName) },
  "core.v1.PodAffinityTerm": {
    topologyKey: qualifiedName,
    namespaces: dnsLabel,
    matchLabelKeys: qualifiedName,
    mismatchLabelKeys: qualifiedName,
  },
  "core.v1.TopologySpreadConstraint": { matchLabelKeys: qualifiedName },
  "core.v1.Sysctl": { name: sysctlName },
  "core.v1.WindowsSecurityContextOptions": { gmsaCredentialSpecName: dnsSubdomain },
  "core.v1.CSIVolumeSource": { driver: driverName },
  "core.v1.StorageOSVolumeSource": { volumeName: dnsLabel, volumeNamespace: orEmpty(dnsLabel) },
};

export const nameInPod: ObjectRule = {
  name: "name-in-pod",
  family: "api",
  severity: "error",
  holds: "A name in a pod is written as what it names asks",
  on: lookAtFields(table, (value, syntax, { kubernetes }) => syntax(value as string, kubernetes)),
};
