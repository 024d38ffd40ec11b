import { describeObject, type Problem } from "@ashlar/model";
import type { Found } from "./found.ts";
import type { Severity } from "./rule/rule.ts";
import type { Placed } from "./tree/tree.ts";

/** Where an object comes from, for the problems that are found in it. */
export type WhereFrom = (placed: Placed, pointer: string) => Pick<Problem, "cluster" | "app" | "file" | "manifest">;

/** An object that was read from a manifest comes from there. */
const fromManifest: WhereFrom = ({ app, path }) => ({ ...(app !== undefined && { app }), ...(path !== undefined && { file: path }) });

/** What was found, as it is reported. */
export const problemOf = (
  { rule, placed, pointer, message, remedy, severity: own }: Found,
  severity: Severity = own ?? rule.severity,
  whereFrom: WhereFrom = fromManifest,
): Problem => ({
  rule: rule.name,
  message,
  ...(remedy !== undefined && { remedy }),
  ...(severity === "warning" && { severity }),
  object: describeObject(placed.object),
  ...(pointer !== "" && { pointer }),
  ...whereFrom(placed, pointer),
});
