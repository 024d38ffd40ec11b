import type { Problem } from "@ashlar/model";
import { isError } from "@ashlar/model";
import { type LoadedCluster, loadEnvironments } from "@ashlar/render";
import { json, text as reviewText } from "@ashlar/review";
import { type Command, type Given, UsageError } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import { tracksAt } from "./git-commits.ts";
import { addressOf, pushRef, readRemote, remoteNamed } from "./git-remote.ts";
import type { Io } from "./io.ts";
import { didYouMean, listNames } from "./nearest.ts";
import { painter } from "./paint.ts";
import { planPromotion, type Wish } from "./plan-promotion.ts";
import { commandOf, type Promotion, shortId } from "./promotion.ts";
import { anotherRepository, crossed, needsBack, pushRefused, tracksAnother, unaccepted } from "./promotion-problems.ts";
import { promotionReport } from "./promotion-report.ts";
import { Refusal } from "./refusal.ts";
import { approversOf, openFindings, type ReviewedMove, reviewPromotion, type UnreviewedMove } from "./review-promotion.ts";
import { seemsSameRepository } from "./same-repository.ts";

/** What is wanted, by the words of the command line and the environments. */
const wishOf = ({ root, positionals: [name = "", revision], text }: Given, all: readonly LoadedCluster[]): Wish => {
  const clusters = all.map(({ cluster }) => cluster);
  const cluster = clusters.find((one) => one.name === name);
  const known = clusters.map((one) => one.name);
  if (cluster === undefined) throw new UsageError(`there is no cluster '${name}'${didYouMean(name, known)} (there is ${listNames(known)})`);
  for (const word of [revision, text("from")])
    if (word?.startsWith("-")) throw new UsageError(`'${word}' is not a revision: it begins with '-'`);
  const { repo, revision: ref } = cluster.git;
  const others = clusters.filter((one) => one !== cluster && one.git.repo === repo && one.git.revision === ref).map((one) => one.name);
  return { root, cluster, others, revision, from: text("from"), remote: remoteNamed(root, text("remote") ?? "origin") };
};

const warningsOf = ({ root, cluster, remote }: Wish, promotion: Promotion): readonly Problem[] => [
  ...(seemsSameRepository(addressOf(root, remote), cluster.git.repo) ? [] : [anotherRepository(promotion, cluster.git.repo)]),
  ...(tracksAt(root, promotion.to.id, cluster.name, promotion.ref) ? [] : [tracksAnother(promotion)]),
];

/** Moves the ref on the remote, if it still stands where it was seen. */
const moveRef = (root: string, promotion: Promotion): Problem | undefined => {
  const { remote, ref, from, to } = promotion;
  const reason = pushRef(root, { remote, ref, seen: from?.id, to: to.id });
  if (reason === undefined) return undefined;
  const stands = readRemote(root, remote, ref).seen;
  return stands === from?.id ? pushRefused(promotion, reason) : crossed(promotion, stands);
};

/** For the command that is printed, if it was said here: npm runs that one from a folder of its own. */
const rootFlag = ({ root, text }: Given): string | undefined => (text("root") === undefined ? undefined : root);

interface Outcome {
  readonly promotion?: Promotion;
  readonly move?: ReviewedMove | UnreviewedMove | undefined;
  readonly problems: readonly Problem[];
  readonly moved: boolean;
}

/** Looks, and moves if it was told to and may. */
const carryOut = async (given: Given, wish: Wish): Promise<Outcome> => {
  const { root, flag } = given;
  const promotion = planPromotion(wish);
  const move = await reviewPromotion(root, promotion);
  const warnings = [...warningsOf(wish, promotion), ...(move === undefined ? [] : "failed" in move ? [move.failed] : move.review.problems)];
  const nothing = { promotion, move, problems: warnings, moved: false };
  const open = openFindings(move);
  const options = { root: rootFlag(given), accept: open > 0 };
  const refuse = (problem: Problem): Outcome => ({ ...nothing, problems: [...warnings, problem] });
  if (promotion.leaving.length > 0 && !flag("back")) return refuse(needsBack(promotion, options));
  if (promotion.direction === "none" || !flag("yes")) return nothing;
  if (open > 0 && !flag("accept-findings")) return refuse(unaccepted(promotion, open, approversOf(move), options));
  const refused = moveRef(root, promotion);
  return refused === undefined ? { ...nothing, moved: true } : refuse(refused);
};

const closing = (given: Given, { promotion, move, problems, moved }: Outcome): string => {
  if (promotion === undefined || promotion.direction === "none" || problems.some(isError)) return "";
  if (moved) return `\nMoved: ${promotion.ref} stands at ${shortId(promotion.to.id)}, and Argo CD syncs ${promotion.cluster} from there\n`;
  const command = commandOf(promotion, { root: rootFlag(given), accept: openFindings(move) > 0 });
  return `\nNothing was moved. To move it:\n\n  ${command}\n`;
};

const reviewed = (given: Given, io: Io, move: Outcome["move"]): string =>
  move === undefined || "failed" in move || move.review.clusters.length === 0
    ? ""
    : reviewText(move.review, move.verdict, { colour: io.colour, all: given.flag("all"), allBy: "--all" });

const asJson = ({ promotion, move, problems, moved }: Outcome): string => {
  const review: unknown = move === undefined || "failed" in move ? null : JSON.parse(json(move.review, move.verdict));
  return JSON.stringify({ problems, ...(promotion && { ...promotion, from: promotion.from ?? null, review }), moved }, null, 2);
};

const tell = (given: Given, io: Io, outcome: Outcome): number => {
  const { promotion, move, problems } = outcome;
  if (given.text("format") === "json") io.out(`${asJson(outcome)}\n`);
  else {
    if (promotion !== undefined) io.out(promotionReport(promotion, reviewed(given, io, move)) + closing(given, outcome));
    if (problems.length > 0) io.err(`${formatProblems(problems, painter(io.colour))}\n`);
  }
  return problems.some(isError) ? 1 : 0;
};

export const promote: Command = {
  name: "promote",
  summary: "Move the ref that a cluster tracks: forward to what was merged, or back",
  operands: "CLUSTER [REVISION]",
  count: [1, 2],
  flags: {
    yes: { type: "boolean", help: "move it; without, only say what would change" },
    back: { type: "boolean", help: "commits may leave: roll back" },
    "accept-findings": { type: "boolean", help: "findings that block, and that nobody acknowledged, let it move" },
    all: { type: "boolean", help: "every finding in full, also the harmless ones" },
    from: { type: "string", value: "COMMIT", help: "only if the ref still stands at this commit" },
    remote: { type: "string", value: "NAME", help: "the remote that Argo CD reads (default: origin)" },
    format: { type: "string", value: "text|json", choices: ["text", "json"], help: "for people (default) or for programs" },
  },
  example: "ashlar promote prod-eu\nashlar promote prod-eu HEAD~1 --back --yes",
  run: async (given, io) => {
    const { clusters, problems } = await loadEnvironments(given.root);
    if (problems.length > 0) return tell(given, io, { problems, moved: false });
    try {
      return tell(given, io, await carryOut(given, wishOf(given, clusters)));
    } catch (error) {
      if (error instanceof Refusal) return tell(given, io, { problems: [error.problem], moved: false });
      throw error;
    }
  },
};
