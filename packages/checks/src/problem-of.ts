import { describeObject, type Problem } from "@ashlar/model";
import type { Found } from "./found.ts";
import type { Severity } from "./rule/rule.ts";

/** What was found, as it is reported. */
export const problemOf = ({ rule, placed, pointer, message, remedy }: Found, severity: Severity = rule.severity): Problem => ({
  rule: rule.name,
  message,
  ...(remedy !== undefined && { remedy }),
  ...(severity === "warning" && { severity }),
  ...(placed.app !== undefined && { app: placed.app }),
  object: describeObject(placed.object),
  ...(pointer !== "" && { pointer }),
  ...(placed.path !== undefined && { file: placed.path }),
});
