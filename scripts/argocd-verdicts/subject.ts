import type { Random } from "../agreement/corpus/random.ts";

/** What one side says, field by field. Undefined is a field of which we say that nobody can know. */
export type Verdict = Readonly<Record<string, boolean | number | string | readonly string[] | undefined>>;

/** What both sides said to a question. */
export interface Outcome {
  readonly question: object;
  readonly ours: Verdict;
  /** Undefined where Argo CD itself breaks down over the question. */
  readonly theirs: Verdict | undefined;
}

/** A question that was not asked yet. */
export interface Asked {
  readonly question: object;
  /** @param answer what the program says to the question */
  readonly hold: (answer: unknown) => Outcome;
}

/** Something that both sides are asked about. */
export interface Subject {
  readonly name: string;
  readonly ask: (random: Random) => Asked;
}

interface Sides<Question extends object, Answer> {
  readonly name: string;
  /** Which answer of the program is meant (scripts/live/programs/verdicts). */
  readonly about: string;
  readonly make: (random: Random) => Question;
  readonly ours: (question: Question) => Verdict;
  /** What its answer means in our words; the answer itself unless said. */
  readonly theirs?: (answer: Answer, question: Question) => Verdict;
}

/** A subject from what its two sides are. */
export const subjectOf = <Question extends object, Answer extends Verdict = Verdict>({
  name,
  about,
  make,
  ours,
  theirs = (answer) => answer,
}: Sides<Question, Answer>): Subject => ({
  name,
  ask: (random) => {
    const question = make(random);
    return {
      question: { about, ...question },
      hold: (answer) => ({
        question,
        ours: ours(question),
        theirs: answer === null ? undefined : theirs(answer as Answer, question),
      }),
    };
  },
});
