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

/** How patterns are read: `glob` unless it says `regex` (Argo CD 3.5, util/rbac/rbac.go, `SetMatchMode`). */
export type MatchMode = "glob" | "regex";

export const matchModeOf = (data: Readonly<Record<string, unknown>>): MatchMode =>
  data["policy.matchMode"] === "regex" ? "regex" : "glob";

const byGlob = (wide: string, narrow: string): boolean =>
  wide.includes("*") && new RegExp(`^${wide.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*")}$`).test(narrow);

/** Matches anything. Go's `regexp.MatchString` looks for a pattern anywhere in a name, so that it needs no anchors. */
const isAnything = (pattern: string): boolean => /^(?:\^?\.\*\$?|\^|\$|)$/.test(pattern);

const isPlain = (pattern: string): boolean => /^[\w/-]+$/.test(pattern);

/** Of two expressions it is known where one is anything, or a part of the other one; of others it is not. */
const byRegex = (wide: string, narrow: string): boolean => isAnything(wide) || (isPlain(wide) && isPlain(narrow) && narrow.includes(wide));

const isCovered: Readonly<Record<MatchMode, (wide: string, narrow: string) => boolean>> = { glob: byGlob, regex: byRegex };

/** Whether one line gives all that another does, as patterns are read in a mode; a role is never a pattern. */
export const covers = (has: PolicyLine, asked: PolicyLine, mode: MatchMode): boolean =>
  has.type === asked.type &&
  asked.parts.every((part, index) => {
    const wide = has.parts[index] ?? "";
    return wide === part || (has.type === "p" && index > 0 && isCovered[mode](wide, part));
  });

/** A `*` with nothing before it is no expression, and a line that has one gives nothing. */
const isExpression = (pattern: string): boolean => !pattern.startsWith("*");

/** Whether a line may give more once its patterns are read in another mode: as an expression, a name matches within longer ones, too. */
export const widensIn = (mode: MatchMode, { type, parts }: PolicyLine): boolean => {
  const patterns = parts.slice(1);
  if (type !== "p") return false;
  return mode === "glob" ? !patterns.every(isExpression) : patterns.every(isExpression) && !patterns.every(isAnything);
};
