import type { FoundLock } from "./chart-locks.ts";

const parts = (word: string): readonly string[] => word.split(/[^a-z0-9]+/i).filter(Boolean);

/** How well the name of a lock fits what its chart, release and app are called; 0 where nothing speaks for it. */
const likeness = ({ path }: FoundLock, words: readonly string[]): number => {
  const folders = path.split("/");
  const name = (folders.at(-1) ?? "").replace(/\.lock\.json$/, "");
  const named = parts(name);
  const all = new Set(words.flatMap(parts));
  const shared = named.filter((part) => all.has(part)).length;
  const best = words.includes(name) ? 30 : named.length > 0 && shared === named.length ? 20 : words.includes(folders.at(-2) ?? "") ? 10 : 0;
  return best + shared;
};

/** Of a git commit there is only one in the world, of `1.2.0` there are many. */
const isCommit = (version: string): boolean => /^[0-9a-f]{40}$/.test(version);

/**
 * Which locks were recorded of a chart at a version. Nothing in a lock names its chart, so it is known by the version and by the name of
 * its file: of those that fit equally well, as the same chart with other settings, all.
 * @param words the release, the chart, the app
 */
export const locksOf = (locks: readonly FoundLock[], version: string, words: readonly string[]): readonly FoundLock[] => {
  const rated = locks.filter(({ lock }) => lock.version === version).map((found) => ({ found, like: likeness(found, words) }));
  const best = Math.max(0, ...rated.map(({ like }) => like));
  return best === 0 && !isCommit(version) ? [] : rated.filter(({ like }) => like === best).map(({ found }) => found);
};
