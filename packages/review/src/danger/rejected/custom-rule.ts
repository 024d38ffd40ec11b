import { type BrokenRule, brokenRules, mayChangeBefore, schemaHere } from "@ashlar/checks/server";
import { changesWithin, type FieldChange } from "../../diff/field-change.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import { describeChanges } from "./describe-changes.ts";
import { isFreezing } from "./frozen-places.ts";
import { rejecting } from "./rejecting.ts";

/** What of a change lies where a rule stands. */
const fieldsAt = ({ fields }: ObjectChange, { pattern }: BrokenRule): readonly FieldChange[] =>
  pattern === "" ? fields : changesWithin(fields, pattern);

export const customRule = rejecting({
  name: "custom-rule",
  tells: "A custom resource comes to break a rule (CEL) of its CRD, where that is in the tree: on its values, or on how they change",
  of: ["created", "changed"],
  refusals: (change, { after: tree }) => {
    const [was, is] = [change.before?.object, change.after?.object];
    // What an object of another version was, only the conversion of its CRD could say.
    if (is === undefined || (was !== undefined && was.apiVersion !== is.apiVersion)) return [];
    if (change.verdict === "changed" && change.fields.length === 0) return [];
    const schema = schemaHere(tree, is);
    if (schema === undefined) return [];
    const { broken } = brokenRules(is, schema, was);
    // Values that never change are told by a rule of their own.
    const told = broken.filter(({ rule }) => !isFreezing(rule));
    const request = { operation: was === undefined ? "CREATE" : "UPDATE", object: is, ...(was !== undefined && { old: was }) } as const;
    if (told.length === 0 || mayChangeBefore(tree, request)) return [];
    return told.map((rule) => {
      const fields = fieldsAt(change, rule);
      const what = fields.length === 0 ? rule.pattern || change.identity.kind : describeChanges(fields);
      const answer = rule.message === "" ? "" : `, and the API server answers "${rule.message}"`;
      return {
        message: `${what}: its CRD has a rule against it${answer}`,
        remedy: "write what the rule asks for, or leave the value as it is",
        fields,
      };
    });
  },
});
