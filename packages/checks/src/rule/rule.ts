/** What a rule protects from, which is also how it is judged: what the API server refuses can only be an error. */
export type Family =
  /** The API server refuses the object. Held against real servers: see docs/agreement.md. */
  | "api"
  /** The API is removed or will be, in this version of Kubernetes or a next one. */
  | "version"
  /** What is named is not there. */
  | "reference"
  /** Argo CD would refuse it, lose it or fight over it. */
  | "argocd"
  /** Privileges, secrets, exposure. */
  | "security"
  /** It works until the day it does not. */
  | "practice";

export type Severity = "error" | "warning";

/** What every rule has, and the table of rules shows. */
export interface RuleFacts {
  /** In kebab-case, unique among all rules: `port-number`. */
  readonly name: string;
  readonly family: Family;
  readonly severity: Severity;
  /** `off`: a team must switch it on. Left out, it is on. */
  readonly default?: "off";
  /** What holds where the rule is kept, in one sentence without a full stop: "A port is a whole number from 1 to 65535". */
  readonly holds: string;
}
