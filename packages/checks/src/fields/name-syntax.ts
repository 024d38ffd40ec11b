import { fullAttributeName } from "../cluster/devices/attribute-name.ts";
import { poolName } from "../cluster/devices/pool-name.ts";
import { finalizerName } from "../config/finalizer-name.ts";
import { celIdentifier } from "../names/cel-identifier.ts";
import { dns1035Label, dnsLabel } from "../names/dns-label.ts";
import { dnsSubdomain, fullyQualifiedName } from "../names/dns-subdomain.ts";
import { driverName } from "../names/driver-name.ts";
import { kindName } from "../names/kind-name.ts";
import { labelValue } from "../names/label-value.ts";
import { notEmpty } from "../names/not-empty.ts";
import { orEmpty } from "../names/or-empty.ts";
import { pathSegment } from "../names/path-segment.ts";
import { qualifiedName } from "../names/qualified-name.ts";
import { serviceName } from "../names/service-name.ts";
import { signerName } from "../names/signer-name.ts";
import { controllerName } from "../network/controller-name.ts";
import type { ObjectRule } from "../rule/object-rule.ts";
import { since } from "../rule/since.ts";
import { type FieldTable, lookAtFields } from "./field-table.ts";

/** A syntax that may depend on the version of Kubernetes. */
type FieldSyntax = (text: string, kubernetes: string) => string | undefined;

const label = orEmpty(dnsLabel);
const segment = notEmpty(pathSegment);
const webhook = { name: fullyQualifiedName, admissionReviewVersions: dns1035Label };
const deviceRequest = { deviceClassName: dnsSubdomain };

const table: FieldTable<FieldSyntax> = {
  "core.v1.ServicePort": { name: label, appProtocol: qualifiedName },
  "core.v1.ServiceSpec": { loadBalancerClass: qualifiedName },
  "core.v1.EndpointPort": { name: label, appProtocol: qualifiedName },
  "core.v1.EndpointAddress": { hostname: label, nodeName: dnsSubdomain },
  "discovery.v1.EndpointPort": { name: label, appProtocol: qualifiedName },
  "discovery.v1.Endpoint": { hostname: dnsLabel, nodeName: dnsSubdomain },
  "networking.v1.IngressServiceBackend": { name: serviceName },
  "networking.v1.IngressTLS": { secretName: orEmpty(dnsSubdomain) },
  "networking.v1.IngressSpec": { ingressClassName: dnsSubdomain },
  "networking.v1.IngressClassSpec": { controller: controllerName },
  "networking.v1.IngressClassParametersReference": { apiGroup: dnsSubdomain, kind: segment, name: segment, namespace: dnsLabel },
  "networking.v1.ParentReference": { group: orEmpty(dnsSubdomain), resource: segment, name: segment, namespace: pathSegment },
  "rbac.v1.RoleRef": { name: segment },
  "core.v1.NamespaceSpec": { finalizers: finalizerName },
  "core.v1.Taint": { key: qualifiedName, value: labelValue },
  "certificates.v1.CertificateSigningRequestSpec": { signerName },
  "admissionregistration.v1.MutatingWebhook": webhook,
  "admissionregistration.v1.ValidatingWebhook": webhook,
  "admissionregistration.v1.MatchCondition": { name: qualifiedName },
  "admissionregistration.v1.Variable": { name: celIdentifier },
  "admissionregistration.v1.NamedRuleWithOperations": { resourceNames: pathSegment },
  "admissionregistration.v1.ParamRef": { name: pathSegment },
  "admissionregistration.v1.ParamKind": { kind: kindName },
  "admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec": { policyName: dnsSubdomain },
  "admissionregistration.v1.MutatingAdmissionPolicyBindingSpec": { policyName: dnsSubdomain },
  "apiextensions.v1.CustomResourceDefinitionVersion": { name: dns1035Label },
  "apiregistration.v1.APIServiceSpec": { group: orEmpty(dnsSubdomain), version: dns1035Label },
  "flowcontrol.v1.PriorityLevelConfigurationReference": { name: dnsSubdomain },
  "node.v1.RuntimeClass": { handler: dnsLabel },
  "resource.v1.DeviceRequest": { name: dnsLabel },
  "resource.v1.DeviceSubRequest": { name: dnsLabel, ...deviceRequest },
  "resource.v1.ExactDeviceRequest": deviceRequest,
  "resource.v1.DeviceConstraint": { matchAttribute: fullAttributeName },
  "resource.v1.ResourceSliceSpec": { driver: driverName, nodeName: dnsSubdomain },
  "resource.v1.Device": { name: dnsLabel, nodeName: (name, kubernetes) => (since(36, { kubernetes }) ? dnsSubdomain(name) : undefined) },
  "resource.v1.ResourcePool": { name: poolName },
};

export const nameSyntax: ObjectRule = {
  name: "name-syntax",
  family: "api",
  severity: "error",
  holds: "A name is written as its field asks",
  on: lookAtFields(table, (value, syntax, { kubernetes }) => syntax(value as string, kubernetes)),
};
