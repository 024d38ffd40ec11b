import { isBlocking } from "../../../danger/danger.ts";
import type { Deletion } from "../../../finding/review.ts";
import { clustersOf } from "../../alike.ts";
import { count, thousands } from "../../text/count.ts";
import { worstFirst } from "../../worst-first.ts";
import { codeSpan } from "../escape/code-span.ts";
import { prose } from "../escape/prose.ts";
import { listed } from "../phrases.ts";
import type { Section } from "../section.ts";
import type { Telling } from "../telling.ts";

/** More than so many lines are folded. */
const OPEN = 15;
/** Names in one line. */
const NAMES = 20;

/** The way without whose it is, so that all claims that their Applications prune are one line. */
const wayOf = ({ how }: Deletion): string => how.replace(/\b(Application|AppProject|Namespace) [a-z0-9][\w.-]*/g, "its $1");

const keyOf = (deletion: Deletion): string =>
  JSON.stringify([deletion.danger, deletion.object.group, deletion.object.kind, wayOf(deletion), clustersOf([deletion])]);

const grouped = (deletions: readonly Deletion[]): readonly (readonly [Deletion, ...Deletion[]])[] => {
  const groups = new Map<string, [Deletion, ...Deletion[]][]>();
  for (const each of deletions) {
    const chunks = groups.get(keyOf(each));
    const last = chunks?.at(-1);
    if (chunks === undefined) groups.set(keyOf(each), [[each]]);
    else if (last === undefined || last.length >= NAMES) chunks.push([each]);
    else last.push(each);
  }
  return [...groups.values()].flat();
};

const line = (group: readonly [Deletion, ...Deletion[]]): string => {
  const [first] = group;
  const { danger, object, how } = first;
  const way = group.every((each) => each.how === how) ? how : wayOf(first);
  const names = group.map(({ object: { namespace, name } }) => codeSpan(namespace === "" ? name : `${namespace}/${name}`));
  const mark = isBlocking(danger) ? `**${danger}** ` : "";
  return `- ${mark}${codeSpan(object.kind)} ${names.join(", ")} in ${listed(clustersOf(group))}${way === "" ? "" : `: ${prose(way, 300)}`}`;
};

const section = (name: string, title: string, says: string, deletions: readonly Deletion[], elsewhere: string): Section | undefined => {
  if (deletions.length === 0) return undefined;
  const units = grouped(worstFirst(deletions)).map((group) => ({ full: line(group), things: group.length }));
  const head = `### ${title} (${thousands(deletions.length)})\n`;
  const folded = units.length > OPEN;
  return {
    name,
    head: folded ? `${head}\n<details><summary>${says}</summary>\n` : head,
    units,
    left: (amount) => `- **${count(amount, "more object")}**: ${elsewhere}`,
    ...(folded && { foot: "\n</details>" }),
  };
};

/** Every object that goes, and by which way. */
export const deletionsSection = ({ review, elsewhere }: Telling): Section | undefined =>
  section("deletions", "Deleted", "Every object that goes, and how", review.deletions, elsewhere);

/** Every object that stays in its cluster though nobody looks after it any more. */
export const leftBehindSection = ({ review, elsewhere }: Telling): Section | undefined =>
  section("what stays behind", "Stays behind, managed by nobody", "Every object that stays, and why", review.leftBehind, elsewhere);
