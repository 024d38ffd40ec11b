import type { Report } from "../rule/object-rule.ts";
import type { CelType } from "./cel-type.ts";
import { type CelScope, checkCel } from "./check-cel.ts";

/** Of these, whether they are what is wanted, only the server knows. */
const open: ReadonlySet<CelType> = new Set(["unknown", "object", "type"]);

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text).replaceAll(/\s+/g, " ");

/** Reports what is wrong with an expression that is to evaluate to one of some types; none of them means any. The type that it has. */
export const judgeExpression = (
  text: string,
  scope: CelScope,
  wanted: readonly CelType[],
  path: readonly (string | number)[],
  report: Report,
): CelType => {
  if (text.trim() === "") {
    report(path, "it is empty", "write an expression (CEL)");
    return "unknown";
  }
  const { type, why } = checkCel(text, scope);
  if (why !== undefined) report(path, `${short(text)} ${why}`);
  else if (wanted.length > 0 && !wanted.includes(type) && !open.has(type))
    report(path, `${short(text)} is ${type}`, `let it evaluate to ${wanted.filter((each) => each !== "dyn").join(" or ")}`);
  return type;
};
