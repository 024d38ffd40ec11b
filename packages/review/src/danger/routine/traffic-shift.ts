import { backendKinds, describeShares, shiftsOf } from "../backend-shares.ts";
import type { DangerRule } from "../danger-rule.ts";

export const trafficShift: DangerRule = {
  name: "traffic-shift",
  danger: "ROUTINE",
  tells: "A route moves a part of its traffic from one backend to another",
  kinds: backendKinds,
  find: ({ before, after, fields }) =>
    shiftsOf(before?.object, after?.object)
      .filter(({ fresh }) => fresh < 1)
      .map(({ before: was, after: is }) => ({
        message: `${describeShares(was)} → ${describeShares(is)}`,
        fields: fields.filter(({ pattern }) => /backendRefs\[\]|\.route\[/.test(pattern)),
      })),
};
