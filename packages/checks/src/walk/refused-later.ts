import type { RuleFacts } from "../rule/rule.ts";
import { pointerOf } from "../schema/pointer.ts";
import { schemaRules } from "../schema/schema-rules.ts";

/** What the server stores without a look, and refuses when a controller makes something of it. */
export const refusedLater: RuleFacts = {
  name: "refused-later",
  family: "practice",
  severity: "error",
  holds:
    "The pods and claims that a workload makes are such that the API server takes them, also where it takes the workload without a look",
};

/** Parts of the spec of kinds that servers before a minor version store as they come (pkg/apis/apps/validation of each version). */
const unread: Readonly<Record<string, { readonly before: number; readonly parts: readonly string[] }>> = {
  "apps/v1 StatefulSet": { before: 34, parts: ["/template/spec", "/volumeClaimTemplates"] },
};

/** Faults that the server finds when it decodes an object, whatever it reads later. */
const decoding: ReadonlySet<RuleFacts> = new Set([
  schemaRules.unknownField,
  schemaRules.wrongType,
  schemaRules.outOfRange,
  schemaRules.badFormat,
  schemaRules.twiceInList,
]);

/** The rule under which something is reported: its own, or, in a part that the server does not read yet, `refused-later`. */
export const ruleAt = (rule: RuleFacts, key: string, version: string, path: readonly (string | number)[]): RuleFacts => {
  const part = unread[key];
  if (part === undefined || rule.family !== "api" || Number(version.slice(2)) >= part.before || decoding.has(rule)) return rule;
  const within = pointerOf(path.slice(1, 3));
  // a field that is missing is told of where it should be
  const isPart = (each: string): boolean =>
    within.startsWith(each) || (rule === schemaRules.missingField && within !== "" && each.startsWith(`${within}/`));
  return path[0] === "spec" && part.parts.some(isPart) ? refusedLater : rule;
};
