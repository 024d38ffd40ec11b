import type { ObjectRule } from "../rule/object-rule.ts";
import { admissionRule } from "./admission-rule.ts";
import { apiService } from "./api-service.ts";
import { definitionConversion } from "./definition/definition-conversion.ts";
import { definitionNames } from "./definition/definition-names.ts";
import { definitionPaths } from "./definition/definition-paths.ts";
import { definitionSchema } from "./definition/definition-schema.ts";
import { definitionVersions } from "./definition/definition-versions.ts";
import { selectableFields } from "./definition/selectable-fields.ts";
import { matchCondition } from "./match-condition.ts";
import { mutation } from "./mutation.ts";
import { paramKind } from "./param-kind.ts";
import { policyActions } from "./policy-actions.ts";
import { policyContent } from "./policy-content.ts";
import { policyExpression } from "./policy-expression.ts";
import { policyMessage } from "./policy-message.ts";
import { reviewVersions } from "./review-versions.ts";
import { webhookClient } from "./webhook-client.ts";

export const admissionRules: readonly ObjectRule[] = [
  admissionRule,
  webhookClient,
  reviewVersions,
  matchCondition,
  policyContent,
  policyExpression,
  policyMessage,
  policyActions,
  paramKind,
  mutation,
  apiService,
  definitionNames,
  definitionVersions,
  definitionPaths,
  definitionConversion,
  selectableFields,
  definitionSchema,
];
