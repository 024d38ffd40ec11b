import type { Problem } from "@ashlar/model";
import { type Danger, dangers } from "../danger/danger.ts";
import type { Finding } from "../finding/review.ts";

/** Who must approve what: every part that is given must fit the finding. */
export interface ApprovalRule {
  readonly danger?: readonly Danger[];
  readonly environment?: readonly string[];
  readonly rule?: readonly string[];
  /** People or teams; one of them is enough: `@example/security`. */
  readonly by: readonly string[];
}

/** What a team wants of its gate. It is read from the base of a pull request, so that none can weaken its own. */
export interface Policy {
  readonly approvals: readonly ApprovalRule[];
  /** Who is in a team: a workflow may not ask that. */
  readonly teams: Readonly<Record<string, readonly string[]>>;
  /** So many objects of a cluster may go at once without being acknowledged. */
  readonly mostDeletions: number;
}

export const defaultPolicy: Policy = { approvals: [], teams: {}, mostDeletions: 20 };

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === "string");

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const known: ReadonlySet<string> = new Set(["danger", "environment", "rule", "by"]);

const faultOfRule = (value: unknown, at: string): string | undefined => {
  if (!isRecord(value)) return `${at} is no object`;
  const strange = Object.keys(value).find((key) => !known.has(key));
  if (strange !== undefined) return `${at} has '${strange}', and may have ${[...known].join(", ")}`;
  const wrong = Object.keys(value).find((key) => !isTexts(value[key]));
  if (wrong !== undefined) return `${at}.${wrong} is no list of texts`;
  if (!isTexts(value.by) || value.by.length === 0) return `${at}.by names nobody`;
  const danger = isTexts(value.danger) ? value.danger.find((each) => !(dangers as readonly string[]).includes(each)) : undefined;
  return danger === undefined ? undefined : `${at}.danger: '${danger}' is none of ${dangers.join(", ")}`;
};

const faultOf = (value: unknown): string | undefined => {
  if (!isRecord(value)) return "it is no object";
  const { approvals = [], teams = {}, mostDeletions = defaultPolicy.mostDeletions, ...strange } = value;
  const [other] = Object.keys(strange);
  if (other !== undefined) return `it has '${other}', and may have approvals, teams, mostDeletions`;
  if (!Array.isArray(approvals)) return "approvals is no list";
  if (!isRecord(teams) || !Object.values(teams).every(isTexts)) return "teams is no map of lists of names";
  if (typeof mostDeletions !== "number" || !Number.isInteger(mostDeletions) || mostDeletions < 0) return "mostDeletions is no whole number";
  return approvals.map((each, index) => faultOfRule(each, `approvals[${index}]`)).find((fault) => fault !== undefined);
};

/** Reads a policy; what is wrong with it is a problem, and then nothing is approved by anybody. */
export const readPolicy = (text: string, file: string): { readonly policy: Policy; readonly problems: readonly Problem[] } => {
  const refused = (message: string) => ({
    policy: defaultPolicy,
    problems: [{ rule: "bad-review-policy", message, remedy: "mend it in a pull request of its own: it is read from the base", file }],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(`it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const fault = faultOf(value);
  return fault === undefined ? { policy: { ...defaultPolicy, ...(value as Partial<Policy>) }, problems: [] } : refused(fault);
};

const fits = (wanted: readonly string[] | undefined, has: readonly string[]): boolean =>
  wanted === undefined || wanted.some((each) => has.includes(each));

/** Whoever must approve a finding, rule by rule: one of each list. */
export const approversOf = ({ approvals }: Policy, { danger, rule, places }: Finding): readonly (readonly string[])[] =>
  approvals
    .filter(
      (each) =>
        fits(each.danger, [danger]) &&
        fits(each.rule, [rule]) &&
        fits(
          each.environment,
          places.map(({ environment }) => environment),
        ),
    )
    .map(({ by }) => by);
