/** A line of Argo CD's policies that gives something: a right to a role, or a role to somebody. */
export interface PolicyLine {
  readonly type: "p" | "g";
  readonly parts: readonly string[];
}

const linesOf = (text: string): readonly (readonly string[])[] =>
  text.split("\n").map((line) =>
    line
      .replace(/#.*$/, "")
      .split(",")
      .map((part) => part.trim()),
  );

/** All lines of a ConfigMap `argocd-rbac-cm`: its key `policy.csv`, and each `policy.<name>.csv` (Argo CD 3.5, util/rbac/rbac.go). */
const policies = (data: Readonly<Record<string, unknown>>): readonly (readonly string[])[] =>
  Object.entries(data).flatMap(([key, value]) => (/^policy\.(?:.+\.)?csv$/.test(key) && typeof value === "string" ? linesOf(value) : []));

/** What gives rights or roles. */
export const grantsIn = (data: Readonly<Record<string, unknown>>): readonly PolicyLine[] =>
  policies(data).flatMap(([type, ...parts]): readonly PolicyLine[] => {
    if (type === "g" && parts.length >= 2) return [{ type, parts }];
    return type === "p" && parts.length >= 4 && parts[4] !== "deny" ? [{ type, parts: parts.slice(0, 4) }] : [];
  });

/** What takes rights away, each as one text. */
export const denialsIn = (data: Readonly<Record<string, unknown>>): readonly string[] =>
  policies(data).flatMap((parts) => (parts[0] === "p" && parts[5] === "deny" ? [parts.join(", ")] : []));

const isCovered = (wide: string, narrow: string): boolean =>
  wide === narrow ||
  (wide.includes("*") && new RegExp(`^${wide.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*")}$`).test(narrow));

/** Whether one line gives all that another does, as patterns of the default match mode `glob` are read. */
export const covers = (has: PolicyLine, asked: PolicyLine): boolean =>
  has.type === asked.type &&
  asked.parts.every((part, index) =>
    has.type === "g" || index === 0 ? has.parts[index] === part : isCovered(has.parts[index] ?? "", part),
  );
