import type { Right } from "./right.ts";

const most = 6;

const thingOf = ({ group, resource, name, url }: Right): string => {
  if (url !== undefined) return url;
  const thing = group === "" ? resource : `${resource}.${group}`;
  return name === undefined ? thing : `${thing} '${name}'`;
};

/** Who may do anything may do the rest, too. */
const describeVerbs = (verbs: ReadonlySet<string>): string => (verbs.has("*") ? "do anything with" : [...verbs].join(", "));

/** Rights as people read them: `get, list secrets; create pods/exec`; of very many the first, and how many more there are. */
export const describeRights = (rights: readonly Right[]): string => {
  const verbs = new Map<string, Set<string>>();
  for (const right of rights) {
    const thing = thingOf(right);
    const known = verbs.get(thing);
    if (known === undefined) verbs.set(thing, new Set([right.verb]));
    else known.add(right.verb);
  }
  // Resources with the same verbs are told together.
  const byVerbs = Map.groupBy(verbs, ([, each]) => describeVerbs(each));
  const told = [...byVerbs].map(([all, things]) => {
    const names = things.map(([thing]) => thing);
    const rest = names.length - most;
    return `${all} ${names.slice(0, most).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  });
  const rest = told.length - most;
  return `${told.slice(0, most).join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
};
