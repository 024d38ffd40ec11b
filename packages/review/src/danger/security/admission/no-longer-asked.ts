import { records, text, texts } from "@ashlar/checks/tree";

const isAnyOr = (all: readonly string[], one: string): boolean => all.includes("*") || all.includes(one);

interface Asked {
  readonly group: string;
  readonly resource: string;
  readonly operation: string;
  readonly scope: string;
}

const askedBy = (rules: unknown): readonly Asked[] =>
  records(rules).flatMap(({ apiGroups, resources, operations, scope }) =>
    texts(apiGroups).flatMap((group) =>
      texts(resources).flatMap((resource) =>
        texts(operations).map((operation) => ({ group, resource, operation, scope: text(scope) ?? "*" })),
      ),
    ),
  );

/** Whether a rule asks for what another one asked for: each resource, and what is below it. */
const isAsked = (rules: unknown, { group, resource, operation, scope }: Asked): boolean =>
  records(rules).some((rule) => {
    const resources = texts(rule.resources);
    const isResource = isAnyOr(resources, resource) || resources.includes("*/*") || resources.includes(`${resource.split("/")[0]}/*`);
    const isScope = (text(rule.scope) ?? "*") === "*" || rule.scope === scope;
    return isAnyOr(texts(rule.apiGroups), group) && isResource && isScope && isAnyOr(texts(rule.operations), operation);
  });

const most = 4;

/** What rules no longer ask about: `CREATE pods`. */
export const noLongerAsked = (before: unknown, after: unknown): readonly string[] => {
  const lost = askedBy(before).filter((asked) => !isAsked(after, asked));
  const told = lost
    .slice(0, most)
    .map(({ group, resource, operation }) => `${operation} ${group === "" ? resource : `${resource}.${group}`}`);
  return lost.length > most ? [...told, `and ${lost.length - most} more`] : told;
};
