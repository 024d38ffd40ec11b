import type { ObjectRule } from "../rule/object-rule.ts";
import { type FieldTable, lookAtFields } from "./field-table.ts";

type Range = readonly [least: number, most?: number];

const shares = { nominalConcurrencyShares: [0], lendablePercent: [0, 100] } satisfies Record<string, Range>;
const webhook = { timeoutSeconds: [1, 30] } satisfies Record<string, Range>;

const table: FieldTable<Range> = {
  "coordination.v1.LeaseSpec": { leaseDurationSeconds: [1], leaseTransitions: [0] },
  "certificates.v1.CertificateSigningRequestSpec": { expirationSeconds: [600] },
  "events.v1.EventSeries": { count: [2] },
  "admissionregistration.v1.MutatingWebhook": webhook,
  "admissionregistration.v1.ValidatingWebhook": webhook,
  "apiregistration.v1.APIServiceSpec": { groupPriorityMinimum: [1, 20_000], versionPriority: [1, 1000] },
  "flowcontrol.v1.FlowSchemaSpec": { matchingPrecedence: [0, 10_000] },
  "flowcontrol.v1.ExemptPriorityLevelConfiguration": shares,
  "flowcontrol.v1.LimitedPriorityLevelConfiguration": { ...shares, borrowingLimitPercent: [0] },
  "resource.v1.ResourcePool": { generation: [0], resourceSliceCount: [1] },
};

export const numberRange: ObjectRule = {
  name: "number-range",
  family: "api",
  severity: "error",
  holds: "A number is in the range of its field, where the published schema leaves that open",
  on: lookAtFields(table, (value, [least, most = Number.POSITIVE_INFINITY]) => {
    const number = value as number;
    if (number >= least && number <= most) return undefined;
    return most === Number.POSITIVE_INFINITY ? `is less than ${least}` : `is not from ${least} to ${most}`;
  }),
};
