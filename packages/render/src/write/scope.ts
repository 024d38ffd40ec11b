/**
 * The part of `clusters/` that a run renders: paths relative to `clusters/`, without a slash at the end. A path covers the
 * file of that name and all that lies in the folder of that name; `""` covers the tree. What no path covers is neither
 * read, nor compared, nor removed.
 */
export type Scope = ReadonlySet<string>;

/**
 * The scope of a run. `undefined` is the whole tree and `[]` is nothing at all, so a filter that matches no cluster can
 * never turn into "everything".
 */
export const scopeOf = (paths: readonly string[] | undefined): Scope =>
  new Set(paths === undefined ? [""] : paths.map((path) => path.replace(/\/+$/, "")));

/** Whether a file or a whole folder is covered. Linear in the depth of the path, whatever the size of the scope. */
export const inScope = (scope: Scope, path: string): boolean => {
  if (scope.has("")) return true;
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    if (scope.has(path.slice(0, end))) return true;
  }
  return false;
};
