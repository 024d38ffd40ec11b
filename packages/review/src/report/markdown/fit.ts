import type { Section, Unit } from "./section.ts";

/** How long a text is, by what its reader counts: additive, so that parts may be measured one by one. */
export type Measure = (text: string) => number;

type Form = "left" | "short" | "full";

interface Filling {
  readonly section: Section;
  readonly units: readonly Unit[];
  readonly forms: Form[];
}

const textOf = (unit: Unit, form: Form): string => (form === "full" ? unit.full : form === "short" ? (unit.short ?? "") : "");

const rendered = ({ section, units, forms }: Filling): string => {
  const told = units.flatMap((unit, index) => (forms[index] === "left" ? [] : [textOf(unit, forms[index] ?? "left")]));
  const left = units.reduce((sum, { things = 1 }, index) => sum + (forms[index] === "left" ? things : 0), 0);
  return [section.head, ...told, ...(left > 0 ? [section.left?.(left) ?? ""] : []), section.foot ?? ""]
    .filter((each) => each !== "")
    .join("\n");
};

/** Gives units of a section a longer form while there is room, and returns what room is left. */
const grow = ({ units, forms }: Filling, to: "short" | "full", upTo: number, room: number, measure: Measure): number => {
  let left = room;
  for (const [index, unit] of units.slice(0, upTo).entries()) {
    const form = forms[index] ?? "left";
    if (form === to || form === "full" || (to === "short" && unit.short === undefined)) continue;
    const more = measure(textOf(unit, to)) + 1 - (form === "left" ? 0 : measure(textOf(unit, form)) + 1);
    if (more > left) continue;
    forms[index] = to;
    left -= more;
  }
  return left;
};

const fill = (filling: Filling, room: number, measure: Measure): number => {
  const all = filling.units.length;
  const led = grow(filling, "full", Math.min(all, filling.section.lead ?? 0), room, measure);
  return grow(filling, "full", all, grow(filling, "short", all, led, measure), measure);
};

/** Which section gets room before others, and at most how much of all the room there is. */
export interface Turn {
  readonly name: string;
  readonly share?: number;
}

/**
 * The sections in their order, within a limit. Each is there at least as its head and as the count of what it would hold; turns say who
 * gets room for more first. If not even heads fit, the sections of the last turns go, and a line names them.
 */
export const fit = (sections: readonly Section[], turns: readonly Turn[], limit: number, measure: Measure): string => {
  const rank = new Map([...turns].reverse().map(({ name }, index) => [name, index + 1]));
  let kept = sections.map((section): Filling => ({ section, units: section.units ?? [], forms: (section.units ?? []).map(() => "left") }));
  const gone: string[] = [];
  const farewell = (): string => (gone.length === 0 ? "" : `_No room for ${gone.join(", ")}._`);
  const least = (): number => kept.reduce((sum, each) => sum + measure(rendered(each)) + 2, measure(farewell()) + 2);
  while (least() > limit && kept.length > 1) {
    const last = kept.reduce((one, other) => ((rank.get(other.section.name) ?? 0) <= (rank.get(one.section.name) ?? 0) ? other : one));
    kept = kept.filter((each) => each !== last);
    gone.push(last.section.name);
  }
  let room = limit - least();
  for (const { name, share = 1 } of turns) {
    const filling = kept.find(({ section }) => section.name === name);
    const given = Math.min(room, Math.floor(limit * share));
    if (filling !== undefined && given > 0) room -= given - fill(filling, given, measure);
  }
  return `${[...kept.map(rendered), farewell()].filter((each) => each !== "").join("\n\n")}\n`;
};
