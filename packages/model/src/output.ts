import type { Ask } from "./ask.ts";
import type { KubeObject } from "./object.ts";
import type { Problem } from "./problem.ts";
import type { Source } from "./source.ts";

/** What an app or a brick returns: objects, sources of objects, asks for bricks, and problems it found itself. */
export type Output = KubeObject | Source | Ask | Problem;

// These are asked of whatever an app returned, which the compiler may not have seen: null, a list, a number.
const isRecord = (output: Output): boolean => typeof output === "object" && output !== null && !Array.isArray(output);
const has = (output: Output, key: string): boolean => isRecord(output) && typeof Reflect.get(output, key) === "string";
export const isSource = (output: Output): output is Source => has(output, "source") && !has(output, "kind");
export const isAsk = (output: Output): output is Ask => has(output, "ask") && has(output, "to") && !has(output, "kind");
export const isProblem = (output: Output): output is Problem => has(output, "rule") && has(output, "message") && !has(output, "kind");

/** An object is whatever is none of the others, so that one without kind or apiVersion is reported as a broken object. */
export const isObject = (output: Output): output is KubeObject =>
  isRecord(output) && !isSource(output) && !isAsk(output) && !isProblem(output);
