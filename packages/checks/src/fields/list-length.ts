import type { Look, ObjectRule, Report } from "../rule/object-rule.ts";
import type { FieldTable } from "./field-table.ts";

type Lengths = readonly [least: number, most?: number];

const some: Lengths = [1];
const operations = { operations: some, apiGroups: some, apiVersions: some, resources: some };
const flowRule = { verbs: some };
const webhook = { admissionReviewVersions: some, matchConditions: [0, 64] as Lengths };
const deviceRequest = { selectors: [0, 32] } satisfies Record<string, Lengths>;

const table: FieldTable<Lengths> = {
  "networking.v1.HTTPIngressRuleValue": { paths: some },
  "networking.v1.NetworkPolicySpec": { policyTypes: [0, 2] },
  "networking.v1.ServiceCIDRSpec": { cidrs: [1, 2] },
  "discovery.v1.EndpointSlice": { endpoints: [0, 1000], ports: [0, 20_000] },
  "discovery.v1.Endpoint": { addresses: [1, 100] },
  "rbac.v1.PolicyRule": { verbs: some },
  "rbac.v1.AggregationRule": { clusterRoleSelectors: some },
  "certificates.v1.CertificateSigningRequestSpec": { usages: some },
  "admissionregistration.v1.RuleWithOperations": operations,
  "admissionregistration.v1.NamedRuleWithOperations": operations,
  "admissionregistration.v1.MutatingWebhook": webhook,
  "admissionregistration.v1.ValidatingWebhook": webhook,
  "admissionregistration.v1.ValidatingAdmissionPolicySpec": { matchConditions: [0, 64], auditAnnotations: [0, 20] },
  "admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec": { validationActions: some },
  "admissionregistration.v1.MutatingAdmissionPolicySpec": { matchConditions: [0, 64], mutations: some },
  "flowcontrol.v1.PolicyRulesWithSubjects": { subjects: some },
  "flowcontrol.v1.NonResourcePolicyRule": { ...flowRule, nonResourceURLs: some },
  "flowcontrol.v1.ResourcePolicyRule": { ...flowRule, apiGroups: some, resources: some },
  "resource.v1.DeviceClassSpec": { ...deviceRequest, config: [0, 32] },
  "resource.v1.DeviceClaim": { requests: [0, 32], constraints: [0, 32], config: [0, 32] },
  "resource.v1.ExactDeviceRequest": deviceRequest,
  "resource.v1.DeviceSubRequest": deviceRequest,
  "resource.v1.DeviceRequest": { firstAvailable: [0, 8] },
  "resource.v1.DeviceConstraint": { requests: [0, 32] },
  "resource.v1.DeviceClaimConfiguration": { requests: [0, 32] },
};

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : Object.keys(value as object).length);

const judge = (field: string, length: number, [least, most = Number.POSITIVE_INFINITY]: Lengths, report: Report): void => {
  if (length < least) report([field], `'${field}' is empty`, "list at least one");
  else if (length > most) report([field], `'${field}' has ${length} entries, and may have ${most}`);
};

const lookOf = (fields: Readonly<Record<string, Lengths>>): Look => {
  const asked = Object.entries(fields);
  return (value, report) => {
    for (let i = 0; i < asked.length; i++) {
      const [field, lengths] = asked[i] as [string, Lengths];
      const found = value[field];
      if (found !== undefined) judge(field, lengthOf(found), lengths, report);
    }
  };
};

export const listLength: ObjectRule = {
  name: "list-length",
  family: "api",
  severity: "error",
  holds: "A list has as many entries as its field allows: at least one, where it may not be empty",
  on: Object.fromEntries(Object.entries(table).map(([type, fields]) => [type, lookOf(fields)])),
};
