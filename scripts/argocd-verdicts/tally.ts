import type { Outcome, Verdict } from "./subject.ts";

/** How often a field of the answers said what. */
export interface Field {
  readonly name: string;
  /** How often Argo CD gave each answer, the commonest first. */
  readonly answers: ReadonlyMap<string, number>;
  /** How often we said that nobody can know. */
  readonly unsure: number;
}

/** What came of one subject. */
export interface Tally {
  readonly subject: string;
  readonly questions: number;
  readonly fields: readonly Field[];
  readonly different: readonly Outcome[];
  /** Over how many questions Argo CD itself broke down: those are no differences. */
  readonly unanswered: number;
}

/** An answer that comes more often than this says little about all others. */
const mostOfOne = 0.9;

/** Patterns over which Argo CD breaks down are rare; more than these are a question that cannot be read. */
const mostUnanswered = 0.01;

type Answered = Outcome & { readonly theirs: Verdict };

const isAnswered = (outcome: Outcome): outcome is Answered => outcome.theirs !== undefined;

const fieldOf = (name: string, outcomes: readonly Answered[]): Field => {
  const counts = new Map<string, number>();
  for (const { theirs } of outcomes) {
    const answer = JSON.stringify(theirs[name]);
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  const answers = new Map([...counts].sort(([, one], [, other]) => other - one));
  return { name, answers, unsure: outcomes.filter(({ ours }) => ours[name] === undefined).length };
};

const isSame = ({ ours, theirs }: Answered): boolean =>
  Object.keys(theirs).every((name) => ours[name] === undefined || JSON.stringify(ours[name]) === JSON.stringify(theirs[name]));

export const tallyOf = (subject: string, outcomes: readonly Outcome[]): Tally => {
  const answered = outcomes.filter(isAnswered);
  return {
    subject,
    questions: answered.length,
    fields: Object.keys(answered[0]?.theirs ?? {}).map((name) => fieldOf(name, answered)),
    different: answered.filter((outcome) => !isSame(outcome)),
    unanswered: outcomes.length - answered.length,
  };
};

/** Why little was learned: nearly all answers are the same, or nobody knows them. */
export const onesided = ({ fields, questions, unanswered }: Tally): readonly string[] => [
  ...(unanswered > mostUnanswered * questions ? [`Argo CD breaks down over ${unanswered} questions`] : []),
  ...fields.flatMap(({ name, answers, unsure }) => {
    const [commonest, times] = [...answers][0] ?? ["nothing", 0];
    if (times > questions * mostOfOne) return [`${name}: ${commonest} ${times} times of ${questions}`];
    return unsure > questions * mostOfOne ? [`${name}: unknown to us ${unsure} times of ${questions}`] : [];
  }),
];

/** How often what was said, for the table: `permitted 46 % true`. */
export const describeField = ({ name, answers, unsure }: Field, questions: number): string => {
  const share = (times: number): string => `${Math.round((100 * times) / questions)} %`;
  const known = answers.has("true") || answers.has("false") ? `${share(answers.get("true") ?? 0)} yes` : `${answers.size} answers`;
  return `${name} ${known}${unsure === 0 ? "" : ` (${share(unsure)} unsure)`}`;
};
