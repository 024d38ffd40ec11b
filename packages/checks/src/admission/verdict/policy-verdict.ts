import type { KubeObject } from "@ashlar/model";
import { celProgram } from "../../cel/run/cel-program.ts";
import type { CelValue } from "../../cel/run/cel-value.ts";
import type { Value } from "../../rule/object-rule.ts";
import { text } from "../../tree/read.ts";
import type { Placed, Tree } from "../../tree/tree.ts";
import { isMatched } from "./matches.ts";
import { mayBeMutated } from "./mutated.ts";
import { paramsOf } from "./params.ts";
import { type Bound, boundPolicies, listed } from "./policy.ts";
import { type AdmissionRequest, type Asked, askedOf } from "./request.ts";
import { type Values, valuesOf, withVariables } from "./variables.ts";

/** A policy that refuses a request. */
export interface Refusal {
  readonly policy: Placed;
  /** What the API server answers, from `ValidatingAdmissionPolicy` on; cut short where the rest is not known. */
  readonly answer: string;
}

/** What a policy says to a request: nothing, why it refuses, or why that is not judged. */
interface Verdict {
  readonly refused?: string;
  readonly unjudged?: string;
}

const passes: Verdict = {};

const nameOf = ({ object }: Placed): string => (object as KubeObject).metadata.name;

const denial = ({ policy, binding }: Bound, why: string): Verdict => ({
  refused: `ValidatingAdmissionPolicy '${nameOf(policy)}' with binding '${nameOf(binding)}' denied request: ${why}`.trimEnd(),
});

/** Whether all conditions hold; one that is false decides, whatever is wrong with others. */
const conditionsOf = (bound: Bound, values: Values): Verdict | boolean => {
  let verdict: Verdict | boolean = true;
  for (const { expression } of listed(bound.spec, "matchConditions")) {
    const { value, fault, unjudged } = celProgram(text(expression) ?? "")(values);
    if (value === false) return false;
    if (unjudged !== undefined) verdict = { unjudged };
    else if (fault !== undefined && verdict === true) verdict = bound.failsClosed ? denial(bound, "") : passes;
  }
  return verdict;
};

const plain = (message: CelValue | undefined): string | undefined =>
  typeof message === "string" && message.trim() !== "" && !/[\n\r]/.test(message.trim()) && message.length < 5000
    ? message.trim()
    : undefined;

/** The message that a validation gives; undefined where only the server could make it. */
const messageOf = ({ expression, message, messageExpression }: Value, values: Values): string => {
  const own = text(message)?.trim();
  const otherwise = own ?? `failed expression: ${String(expression).trim()}`;
  if (text(messageExpression) === undefined) return otherwise;
  const { value, unjudged } = celProgram(String(messageExpression))(values);
  return unjudged === undefined ? (plain(value) ?? otherwise) : "";
};

const validated = (bound: Bound, validation: Value, values: Values): Verdict => {
  const { value, fault, unjudged } = celProgram(text(validation.expression) ?? "")(values);
  if (unjudged !== undefined) return { unjudged };
  if (fault !== undefined) return bound.failsClosed ? denial(bound, "expression") : passes;
  return value === true ? passes : denial(bound, messageOf(validation, values));
};

const judgedWith = (bound: Bound, given: Values): Verdict => {
  const conditions = conditionsOf(bound, given);
  if (conditions === false) return passes;
  if (conditions !== true) return conditions;
  const values = withVariables(given, listed(bound.spec, "variables"));
  const verdicts = listed(bound.spec, "validations").map((each) => validated(bound, each, values));
  return verdicts.find(({ refused }) => refused !== undefined) ?? verdicts.find(({ unjudged }) => unjudged !== undefined) ?? passes;
};

const judged = (tree: Tree, bound: Bound, asked: Asked, given: () => Values): Verdict => {
  const matched = bound.matches.map((match) => isMatched(tree, match, asked));
  if (matched.includes(false)) return passes;
  if (matched.includes(undefined)) return { unjudged: "it selects by labels of a namespace that the tree does not make" };
  if (mayBeMutated(tree, asked)) return { unjudged: "something may change the object before" };
  const verdicts = paramsOf(tree, bound, asked).map((params) => judgedWith(bound, { ...given(), params }));
  return verdicts.find(({ refused }) => refused !== undefined) ?? verdicts.find(({ unjudged }) => unjudged !== undefined) ?? passes;
};

/** What admission is not asked about, lest nobody could mend it (Kubernetes, plugin/policy/matching, rules.IsExemptAdmissionConfigurationResource). */
const exempt = /^(Validating|Mutating)(Admission(Policy|PolicyBinding)|WebhookConfiguration)$/;

interface Judgement {
  readonly refusals: readonly Refusal[];
  /** Policies that mean the request and have no verdict, with the reason. */
  readonly unjudged: readonly { readonly policy: Placed; readonly why: string }[];
}

const nothing: Judgement = { refusals: [], unjudged: [] };

/** What the ValidatingAdmissionPolicies of a tree say to a request (Kubernetes 1.33 to 1.36, as its API server decides it). */
export const admissionOf = (tree: Tree, request: AdmissionRequest): Judgement => {
  const policies = boundPolicies(tree);
  const asked = policies.length === 0 ? undefined : askedOf(tree, request);
  if (asked === undefined || (asked.group === "admissionregistration.k8s.io" && exempt.test(asked.subject.kind))) return nothing;
  let known: Values | undefined;
  // Most objects are meant by no policy, and need not be looked at.
  const values = (): Values => {
    known ??= valuesOf(tree, asked);
    return known;
  };
  const verdicts = policies.map((bound) => ({ policy: bound.policy, ...judged(tree, bound, asked, values) }));
  return {
    refusals: verdicts.flatMap(({ policy, refused }) => (refused === undefined ? [] : [{ policy, answer: refused }])),
    unjudged: verdicts.flatMap(({ policy, unjudged }) => (unjudged === undefined ? [] : [{ policy, why: unjudged }])),
  };
};
