import { hostAndPath } from "./host-and-path.ts";
import type { Reference } from "./references.ts";

/** What is written in the tree, and what stands there instead. */
export type Substitution = readonly [from: string, to: string];

export interface StandIns {
  /** `http://127.0.0.1:4000` */
  readonly server: string;
  /** Upstream's commit → the commit that stands in for it. */
  readonly commits: ReadonlyMap<string, string>;
  /** The tree's own repository. */
  readonly own: string;
}

const longestFirst = ([a]: Substitution, [b]: Substitution): number => b.length - a.length || (a < b ? -1 : 1);

/** Where the stand-in of a git repository is served. */
export const gitAddress = (server: string, address: string): string => `${server}/git/${hostAndPath(address)}`;

/** All that must be written otherwise for a tree to use the stand-ins; longest first, each once. */
export const substitutionsFor = (references: readonly Reference[], { server, commits, own }: StandIns): readonly Substitution[] => {
  const pairs = references.flatMap((reference): Substitution[] => {
    if (reference.type === "chart") return [[reference.repository, `${server}/charts/${hostAndPath(reference.repository)}`]];
    const commit = commits.get(reference.commit);
    if (commit === undefined) throw new Error(`nothing stands in for commit ${reference.commit}`);
    const repository = gitAddress(server, reference.repository);
    return [
      [reference.repository, repository],
      [reference.commit, commit],
      ...(reference.base === undefined ? [] : [[reference.base, `${repository}//${reference.path}?ref=${commit}`] as const]),
    ];
  });
  return [...new Map([...pairs, [own, gitAddress(server, own)]])].sort(longestFirst);
};

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What an address goes on with: `quay.io/jetstack/charts` is not replaced in `quay.io/jetstack/charts/image:v1`. */
const partOfAddress = "[\\w.~:/@%-]";

/** The text with every substitution made, in one pass: what was put in is not looked at again. */
export const substitute = (text: string, substitutions: readonly Substitution[]): string => {
  if (substitutions.length === 0) return text;
  const to = new Map(substitutions);
  const any = [...to]
    .sort(longestFirst)
    .map(([from]) => escapePattern(from))
    .join("|");
  return text.replace(new RegExp(`(?<!${partOfAddress})(?:${any})(?!${partOfAddress})`, "g"), (from) => to.get(from) ?? from);
};
