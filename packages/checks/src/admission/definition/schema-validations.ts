import type { CelScope } from "../../cel/check-cel.ts";
import { judgeExpression } from "../../cel/judge-expression.ts";
import { isMapping, type Schema, type Tell } from "./schema-place.ts";

const lineBreak = /[\n\r]/;
const reasons: ReadonlySet<string> = new Set(["FieldValueRequired", "FieldValueForbidden", "FieldValueInvalid", "FieldValueDuplicate"]);

const scope: CelScope = {
  roots: new Map([
    ["self", "unknown"],
    ["oldSelf", "unknown"],
  ]),
};

/** Whether a path of plain names leads to a field below a schema. Other paths, such as ['a.b'], are left to the server. */
const leadsToField = (schema: Schema, path: string): boolean => {
  if (!/^(?:\.[^.[\]']+)+$/.test(path)) return true;
  let at: unknown = schema;
  for (const name of path.slice(1).split(".")) {
    if (!isMapping(at)) return false;
    at = at.properties?.[name] ?? at.additionalProperties;
  }
  return isMapping(at);
};

/** Rules in the expression language (CEL) are there, have their messages, and compile as far as their grammar, names and plain types go. */
export const judgeValidations = (schema: Schema, tell: Tell): void => {
  for (const [i, validation] of ((schema["x-kubernetes-validations"] ?? []) as readonly Schema[]).entries()) {
    const { rule = "", message = "", messageExpression = "", fieldPath = "", reason } = validation;
    const at = ["x-kubernetes-validations", i];
    judgeExpression(rule, scope, ["bool"], [...at, "rule"], tell);
    if (message !== "" && message.trim() === "") tell([...at, "message"], "it is blank", "leave it out");
    else if (lineBreak.test(message.trim())) tell([...at, "message"], "it has line breaks", "write one line");
    else if (lineBreak.test(rule.trim()) && message.trim() === "") tell(at, "'message' is missing, which a rule of several lines needs");
    if (messageExpression !== "" && messageExpression.trim() === "") tell([...at, "messageExpression"], "it is blank", "leave it out");
    else if (messageExpression !== "") judgeExpression(messageExpression, scope, ["string"], [...at, "messageExpression"], tell);
    if (fieldPath !== "" && (fieldPath.trim() === "" || lineBreak.test(fieldPath)))
      tell([...at, "fieldPath"], "it is blank, or has line breaks");
    else if (!leadsToField(schema, fieldPath))
      tell([...at, "fieldPath"], `"${fieldPath}" leads to no field below the schema that the rule stands in`);
    if (reason !== undefined && !reasons.has(reason)) tell([...at, "reason"], `"${reason}" is none of ${[...reasons].join(", ")}`);
  }
};
