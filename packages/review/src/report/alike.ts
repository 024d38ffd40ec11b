import { describeIdentity, type Identity } from "../diff/identity.ts";
import type { Place, ShownField } from "../finding/review.ts";

/** What a finding and a changed object have in common. */
interface About {
  readonly object: Identity;
  readonly verdict: string;
  readonly danger: string;
  readonly fields: readonly ShownField[];
  readonly places: readonly Place[];
  readonly rule?: string;
  readonly message?: string;
}

/** Where two texts of one line part: behind the last `:`, `@` or `/` of what they begin with alike. */
const partingOf = (before: string, after: string): number => {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const common = before.slice(0, same);
  return Math.max(common.lastIndexOf(":"), common.lastIndexOf("@"), common.lastIndexOf("/"));
};

/** The same change of many values as one: `…:1.4.2` and `…:1.4.3` of any image. */
const movedPart = (before: string, after: string): readonly [string, string] => {
  const at = partingOf(before, after);
  return at < 1 ? [before, after] : [`…${before.slice(at)}`, `…${after.slice(at)}`];
};

/** A value's change without what is one object's own in it: the names of list items, the repository of an image. */
export const anyones = (field: ShownField): ShownField => {
  const { path, before, after } = field;
  const [was, is] = before !== undefined && after !== undefined ? movedPart(before, after) : [before, after];
  return {
    ...field,
    path: path.replace(/\[(?!")[^\]]*\]/g, "[]"),
    ...(was !== undefined && { before: was }),
    ...(is !== undefined && { after: is }),
  };
};

/** A name where it stands alone: `web` of `app: web`, and not of `web-2`. */
const withoutName = (text: string | undefined, { name }: Identity): string | undefined =>
  /^[a-z0-9][a-z0-9.-]{2,252}$/.test(name)
    ? text?.replace(new RegExp(`(?<![\\w.-])${name.replaceAll(".", "\\.")}(?![\\w-]|\\.\\w)`, "g"), "…")
    : text;

/** All values' changes of something, without what is its own in them: its name, too. */
export const anyonesOf = ({ object, fields }: Pick<About, "object" | "fields">): readonly ShownField[] =>
  fields.map((field) => {
    const { before, after, ...rest } = anyones(field);
    const [was, is] = [withoutName(before, object), withoutName(after, object)];
    return { ...rest, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) };
  });

/** A sentence without what it says of this one object alone. */
const generalised = ({ message = "", object, fields }: About): string => {
  const names = [object.name, object.namespace, ...fields.flatMap(({ before, after }) => [before, after])];
  return names
    .filter((each) => each !== undefined && each.length > 2)
    .sort((one, other) => (other?.length ?? 0) - (one?.length ?? 0))
    .reduce<string>((text, each) => text.replaceAll(each ?? "", "…"), message);
};

const keyOf = (about: About): string =>
  JSON.stringify([about.rule, about.danger, about.verdict, about.object.group, about.object.kind, generalised(about), anyonesOf(about)]);

/** Things that say the same of different objects: one group, in the order of the first of each. */
export const alike = <Thing extends About>(all: readonly Thing[]): readonly (readonly [Thing, ...Thing[]])[] => {
  const groups = new Map<string, [Thing, ...Thing[]]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
};

/** The clusters of many things, each once, in the order in which they come. */
export const clustersOf = (all: readonly { readonly places: readonly Place[] }[]): readonly string[] => [
  ...new Set(all.flatMap(({ places }) => places.map(({ cluster }) => cluster))),
];

export const namesOf = (all: readonly { readonly object: Identity }[]): readonly string[] =>
  all.map(({ object }) => describeIdentity(object));
