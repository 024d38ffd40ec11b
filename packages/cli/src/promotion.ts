/** A commit as reports name it; the id in full. */
export interface Commit {
  readonly id: string;
  readonly subject: string;
}

/** A file that differs, as the renderer reports it. */
export interface Change {
  readonly kind: "create" | "update" | "remove";
  /** Relative to `clusters/`. */
  readonly path: string;
}

/** `none`: it stands there already. `sideways`: commits come and commits leave. */
export type Direction = "create" | "none" | "forward" | "back" | "sideways";

/** What moving the ref of a cluster would do. */
export interface Promotion {
  readonly cluster: string;
  /** Other clusters that track the same ref and move with it. */
  readonly others: readonly string[];
  readonly remote: string;
  readonly ref: string;
  /** Undefined when the ref is new. */
  readonly from: Commit | undefined;
  readonly to: Commit;
  readonly direction: Direction;
  /** What comes, newest first; nothing when the ref is new. */
  readonly commits: readonly Commit[];
  /** What leaves, newest first. */
  readonly leaving: readonly Commit[];
  /** In the folders of the clusters that move. */
  readonly changes: readonly Change[];
  readonly unchanged: number;
}

/** Where a move leads, by the commits that come and leave. */
export const directionOf = (from: Commit | undefined, commits: readonly Commit[], leaving: readonly Commit[]): Direction => {
  if (from === undefined) return "create";
  if (leaving.length === 0) return commits.length === 0 ? "none" : "forward";
  return commits.length === 0 ? "back" : "sideways";
};

/** An id as people read and type it. */
export const shortId = (id: string): string => id.slice(0, 12);

const quoted = (word: string): string => (/^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

export interface CommandOptions {
  /** Of the repository, where the command must name it. */
  readonly root?: string | undefined;
  /** Findings that nobody acknowledged let it pass. */
  readonly accept?: boolean;
}

/** The command that makes this move and no other: it holds where the ref goes and where it must stand. */
export const commandOf = ({ cluster, remote, from, to, leaving }: Promotion, { root, accept = false }: CommandOptions = {}): string =>
  [
    ...["npm", "run", "ashlar", "--", "promote", cluster, shortId(to.id)],
    ...(from === undefined ? [] : ["--from", shortId(from.id)]),
    ...(leaving.length === 0 ? [] : ["--back"]),
    ...(remote === "origin" ? [] : ["--remote", remote]),
    ...(root === undefined ? [] : ["--root", root]),
    ...(accept ? ["--accept-findings"] : []),
    "--yes",
  ]
    .map(quoted)
    .join(" ");
