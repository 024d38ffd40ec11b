import { records, texts } from "@ashlar/checks/tree";

/** One thing that a rule of a role permits: a verb on a resource of a group, or on a path of the API server. */
export interface Right {
  readonly verb: string;
  readonly group: string;
  readonly resource: string;
  /** Left out: objects of any name. */
  readonly name?: string;
  /** In place of group and resource. */
  readonly url?: string;
}

const withoutNames: readonly undefined[] = [undefined];

/** A role's rules, taken apart. */
export const rightsOf = (rules: unknown): readonly Right[] =>
  records(rules).flatMap(({ verbs, apiGroups, resources, resourceNames, nonResourceURLs }) => {
    const names = texts(resourceNames);
    const named = names.length === 0 ? withoutNames : names;
    return texts(verbs).flatMap((verb) => [
      ...texts(apiGroups).flatMap((group) =>
        texts(resources).flatMap((resource) =>
          named.map((name): Right => ({ verb, group, resource, ...(name !== undefined && { name }) })),
        ),
      ),
      ...texts(nonResourceURLs).map((url): Right => ({ verb, group: "", resource: "", url })),
    ]);
  });

const isAnyOr = (pattern: string, text: string): boolean => pattern === "*" || pattern === text;

const coversResource = (pattern: string, resource: string): boolean => {
  if (isAnyOr(pattern, resource)) return true;
  const slash = resource.indexOf("/");
  return slash >= 0 && pattern === `*${resource.slice(slash)}`;
};

const coversUrl = (pattern: string, url: string): boolean =>
  isAnyOr(pattern, url) || (pattern.endsWith("*") && url.startsWith(pattern.slice(0, -1)));

/** Whether who has one right has the other, too (Kubernetes 1.36, pkg/apis/rbac/v1/evaluation_helpers.go). */
export const covers = (has: Right, asked: Right): boolean => {
  if (!isAnyOr(has.verb, asked.verb)) return false;
  if (asked.url !== undefined || has.url !== undefined)
    return has.url !== undefined && asked.url !== undefined && coversUrl(has.url, asked.url);
  if (!isAnyOr(has.group, asked.group) || !coversResource(has.resource, asked.resource)) return false;
  return has.name === undefined || has.name === asked.name;
};

/** The rights of one side that the other does not have by any of its own. */
export const newRights = (before: readonly Right[], after: readonly Right[]): readonly Right[] => {
  // A right is covered by one with its own verb, or with any.
  const byVerb = Map.groupBy(before, ({ verb }) => verb);
  const any = byVerb.get("*") ?? [];
  return after.filter(
    (right) => !(byVerb.get(right.verb) ?? []).some((has) => covers(has, right)) && !any.some((has) => covers(has, right)),
  );
};
