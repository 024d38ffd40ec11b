import type { RuleFacts } from "./rule/rule.ts";
import type { Placed } from "./tree/tree.ts";

/** What a rule found in an object, before settings and waivers. */
export interface Found {
  readonly rule: RuleFacts;
  readonly placed: Placed;
  /** RFC 6901, into the object; the empty string is all of it. */
  readonly pointer: string;
  readonly message: string;
  readonly remedy?: string;
}
