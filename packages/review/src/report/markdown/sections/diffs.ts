import { visible } from "@ashlar/manifests/visible";
import { rankOf, worstOf } from "../../../danger/danger.ts";
import { describeIdentity } from "../../../diff/identity.ts";
import { noApp } from "../../../finding/matrix.ts";
import type { ChangedObject } from "../../../finding/review.ts";
import { alike, anyonesOf, clustersOf, namesOf } from "../../alike.ts";
import { diffLines } from "../../diff-lines.ts";
import { fateOf } from "../../fate.ts";
import { clip } from "../../text/clip.ts";
import { count, thousands } from "../../text/count.ts";
import { fence } from "../escape/fence.ts";
import { htmlCode } from "../escape/html-code.ts";
import type { Section, Unit } from "../section.ts";
import type { Telling } from "../telling.ts";

/** What one app may take at most: so that one does not hide all others. */
const LINES = 160;

const few = (names: readonly string[], most: number): string =>
  names.length > most ? `${names.slice(0, most).join(", ")} and ${thousands(names.length - most)} more` : names.join(", ");

const blockOf = (group: readonly [ChangedObject, ...ChangedObject[]]): readonly string[] => {
  const [first] = group;
  const names = group.length === 1 ? describeIdentity(first.object) : `${thousands(group.length)} × ${few(namesOf(group), 3)}`;
  const title = `# ${names}: ${fateOf(first)} in ${few(clustersOf(group), 4)}`;
  const fields = group.length > 1 ? anyonesOf(first) : first.fields;
  return [visible(clip(title, 400)), ...diffLines(fields, 40).map((line) => clip(line, 240))];
};

/** As many objects as have room, each whole. */
const linesOf = (groups: readonly (readonly [ChangedObject, ...ChangedObject[]])[], elsewhere: string): readonly string[] => {
  const shown: string[] = [];
  for (const [index, group] of groups.entries()) {
    const block = blockOf(group);
    if (index > 0 && shown.length + block.length > LINES)
      return [fence("diff", shown), `${count(groups.length - index, "more change")}: ${elsewhere}`];
    shown.push(...(index > 0 ? [""] : []), ...block);
  }
  return [fence("diff", shown)];
};

const unitOf = (apps: readonly string[], changes: readonly ChangedObject[], elsewhere: string): Unit => {
  const names = apps.slice(0, 3).map((app) => htmlCode(app, 60));
  const more = apps.length > 3 ? ` and ${thousands(apps.length - 3)} more` : "";
  const summary = `${names.join(", ")}${more}: ${worstOf(changes.map(({ danger }) => danger))}, ${count(changes.length, "object")}`;
  const blocks = [`<details><summary>${summary}</summary>`, ...linesOf(alike(changes), elsewhere), "</details>\n"];
  return { full: blocks.join("\n\n"), things: changes.length };
};

const appOf = ({ places: [first] }: ChangedObject): string => first?.app ?? noApp;

/** Changes that are the same in several apps stand once, before what is one app's own. */
const grouped = (changes: readonly ChangedObject[]): readonly (readonly [readonly string[], readonly ChangedObject[]])[] => {
  const own = new Map<string, ChangedObject[]>();
  const common: (readonly [readonly string[], readonly ChangedObject[]])[] = [];
  for (const group of alike(changes)) {
    const apps = [...new Set(group.map(appOf))];
    if (apps.length > 3) common.push([apps, group]);
    else for (const each of group) own.get(appOf(each))?.push(each) ?? own.set(appOf(each), [each]);
  }
  const worst = ([, all]: readonly [unknown, readonly ChangedObject[]]): number => rankOf(worstOf(all.map(({ danger }) => danger)));
  return [...common, ...[...own].map(([app, all]): readonly [readonly string[], readonly ChangedObject[]] => [[app], all])]
    .map((entry) => [worst(entry), entry] as const)
    .sort(([one], [other]) => one - other)
    .map(([, entry]) => entry);
};

/** What changes in every object, by app, folded. */
export const diffsSection = ({ review: { changes }, elsewhere }: Telling): Section | undefined => {
  const shown = changes.filter(({ danger, verdict }) => danger !== "NOISE" || verdict !== "changed");
  if (shown.length === 0) return undefined;
  return {
    name: "diffs",
    head: "### Diffs by app\n",
    units: grouped(shown).map(([apps, all]) => unitOf(apps, all, elsewhere)),
    left: (amount) => `${count(amount, "more object")}: ${elsewhere}`,
  };
};
