import type { CelScope } from "../cel/check-cel.ts";
import { judgeExpression } from "../cel/judge-expression.ts";
import type { Look, ObjectRule, Value } from "../rule/object-rule.ts";
import { scopeOf } from "./policy-scope.ts";

const look =
  (scope: (value: Value) => CelScope): Look =>
  (value, report) => {
    const { matchConditions: conditions } = value;
    if (conditions === undefined) return;
    for (let i = 0; i < conditions.length; i++)
      if (conditions[i].expression !== undefined)
        judgeExpression(conditions[i].expression, scope(value), ["bool"], ["matchConditions", i, "expression"], report);
  };

const ofWebhook = look(() => scopeOf({}));
const ofPolicy = look(({ paramKind }) => scopeOf({ paramKind }));

export const matchCondition: ObjectRule = {
  name: "match-condition",
  family: "api",
  severity: "error",
  holds: "A condition of a webhook or admission policy is an expression (CEL) on the request that is true or false",
  on: {
    "admissionregistration.v1.MutatingWebhook": ofWebhook,
    "admissionregistration.v1.ValidatingWebhook": ofWebhook,
    "admissionregistration.v1.MutatingAdmissionPolicySpec": ofPolicy,
    "admissionregistration.v1.ValidatingAdmissionPolicySpec": ofPolicy,
  },
};
