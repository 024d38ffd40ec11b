import type { RuleFacts, Severity } from "./rule/rule.ts";
import type { Placed } from "./tree/tree.ts";

/** What a rule found in an object, before settings and waivers. */
export interface Found {
  readonly rule: RuleFacts;
  readonly placed: Placed;
  /** RFC 6901, into the object; the empty string is all of it. */
  readonly pointer: string;
  readonly message: string;
  readonly remedy?: string;
  /** Where a rule is less, or more, sure than usual; left out: as its facts say. */
  readonly severity?: Severity;
}

/** Says what is wrong with one object by itself: its schema first, and where that lets them read it, the rules that see one object. */
export type FindInObject = (placed: Placed, found: Found[]) => void;
