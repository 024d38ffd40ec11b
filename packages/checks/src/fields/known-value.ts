import type { ObjectRule } from "../rule/object-rule.ts";
import { since } from "../rule/since.ts";
import { nearest } from "../schema/nearest.ts";
import { type FieldTable, lookAtFields } from "./field-table.ts";

/** The values of a field, or those that it has before and since a version of Kubernetes: no `after` where the published schema says it since. */
type Values = readonly string[] | { readonly before: readonly string[]; readonly since: number; readonly after?: readonly string[] };

const webhook = { sideEffects: ["None", "NoneOnDryRun"] };

const ruleScope = { scope: { before: ["*", "Cluster", "Namespaced"], since: 35 } };

const allocation = { allocationMode: { before: ["All", "ExactCount", ""], since: 35 } };

const table: FieldTable<Values> = {
  "core.v1.ServiceSpec": {
    ipFamilies: ["IPv4", "IPv6"],
    trafficDistribution: { before: ["PreferClose"], since: 34, after: ["PreferClose", "PreferSameZone", "PreferSameNode"] },
  },
  "networking.v1.IngressClassParametersReference": { scope: ["Cluster", "Namespace"] },
  "rbac.v1.RoleRef": { apiGroup: ["rbac.authorization.k8s.io", ""] },
  "events.v1.Event": { type: ["Normal", "Warning"] },
  "admissionregistration.v1.MutatingWebhook": webhook,
  "admissionregistration.v1.ValidatingWebhook": webhook,
  "admissionregistration.v1.RuleWithOperations": ruleScope,
  "admissionregistration.v1.NamedRuleWithOperations": ruleScope,
  "admissionregistration.v1.ParamRef": { parameterNotFoundAction: ["Allow", "Deny"] },
  "admissionregistration.v1.Validation": { reason: ["Forbidden", "Invalid", "RequestEntityTooLarge"] },
  "apiextensions.v1.CustomResourceDefinitionSpec": { scope: ["Cluster", "Namespaced"] },
  "apiextensions.v1.CustomResourceConversion": { strategy: ["None", "Webhook"] },
  "apiextensions.v1.CustomResourceColumnDefinition": {
    type: ["boolean", "date", "integer", "number", "string"],
    format: ["byte", "date", "date-time", "double", "float", "int32", "int64", "password", ""],
  },
  "resource.v1.ExactDeviceRequest": allocation,
  "resource.v1.DeviceSubRequest": allocation,
  "flowcontrol.v1.FlowDistinguisherMethod": { type: ["ByNamespace", "ByUser"] },
  "flowcontrol.v1.PriorityLevelConfigurationSpec": { type: ["Exempt", "Limited"] },
  "flowcontrol.v1.LimitResponse": { type: ["Queue", "Reject"] },
};

const isList = (values: Values): values is readonly string[] => Array.isArray(values);

export const knownValue: ObjectRule = {
  name: "known-value",
  family: "api",
  severity: "error",
  holds: "A field with a list of values has one of them, where the published schema has no list",
  on: lookAtFields(table, (value, values, about) => {
    const known = isList(values) ? values : since(values.since, about) ? values.after : values.before;
    const text = value as string;
    if (known === undefined || known.includes(text)) return undefined;
    const near = nearest(text, known);
    return `is none of ${known.filter((each) => each !== "").join(", ")}${near === undefined ? "" : `; did you mean '${near}'?`}`;
  }),
};
