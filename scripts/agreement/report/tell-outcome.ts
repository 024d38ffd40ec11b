import { kindOf } from "../corpus/base-object.ts";
import type { Outcome } from "./outcome.ts";

/** On one line, and without what a terminal would take for an order. */
const cut = (text: string, length: number): string => {
  const line = text.replaceAll("\n", "⏎").replace(/\p{Cc}/gu, "�");
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
};

const serverLine = ({ server }: Outcome): string => {
  if (server.is === "accepted") return "accepted";
  return cut(`${server.is}${server.is === "refused" ? ` (${server.by})` : ` (${server.why})`}: ${server.message}`, 600);
};

const ourLine = ({ ours }: Outcome): string => {
  const [first] = ours.problems;
  return first === undefined ? ours.is : cut(`${ours.is}: ${first.rule} ${first.pointer ?? ""} ${first.message}`, 300);
};

/** One mutant and what was said of it, over several lines. */
export const tellOutcome = (outcome: Outcome): readonly string[] => {
  const { version, mutant } = outcome;
  return [
    `    ${version} #${mutant.index} ${kindOf(mutant.base.object)}, ${mutant.base.id}: ${mutant.faults.join(" and ")}`,
    `      ${cut(mutant.pointer, 300)} ${cut(mutant.what, 200)}`,
    `      server: ${serverLine(outcome)}`,
    `      ours:   ${ourLine(outcome)}`,
  ];
};
