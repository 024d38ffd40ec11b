/**
 * The subpaths that `exports` of a package.json opens, one by one, with the file that each leads to: a pattern stands for every
 * file that it fits (nodejs.org, Packages, "Subpath patterns": `*` is the same text wherever it stands).
 * @param files what the package holds, from its own folder on: `./src/gateway/kong/kong.ts`
 */
export const expandExports = (exports: Readonly<Record<string, string>>, files: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(exports).flatMap(([subpath, target]) => {
      if (!target.includes("*")) return [[subpath, target]];
      return files.flatMap((file) => {
        const text = starOf(target, file);
        return text === undefined ? [] : [[subpath.replace("*", text), file]];
      });
    }),
  );

/** The text that makes a target's stars a file; undefined where there is none. */
const starOf = (target: string, file: string): string | undefined => {
  const [before = "", ...rest] = target.split("*");
  const length = (file.length - target.length + rest.length) / rest.length;
  if (!Number.isInteger(length) || length < 1) return undefined;
  const text = file.slice(before.length, before.length + length);
  return target.replaceAll("*", text) === file ? text : undefined;
};
