import type { Route } from "@ashlar/model";
import type { Mapping } from "./emissary.kinds.ts";

type Spec = Mapping["spec"] & object;

/** A path of a route as a Mapping matches it, and what is added to the Mapping's name. */
interface MatchedPath {
  readonly suffix: string;
  readonly match: Pick<Spec, "prefix" | "prefix_exact" | "precedence" | "rewrite">;
}

const withoutSlash = (path: string): string => path.replace(/\/$/, "");

/**
 * The paths that a route matches. Emissary's prefixes are those of strings: `/cart` would match `/cartoon` too. So a prefix is two
 * Mappings, the path itself and all below it. Of a Mapping's paths the longest wins; an exact one comes before all by its precedence, which
 * also keeps it apart from the same path as a prefix. An empty rewrite changes nothing; without one, Emissary would put `/` in the place
 * of the prefix (v4.1.0, irhttpmapping.py).
 */
export const matchedPaths = ({
  path = "/",
  exactPath,
  rewritePath,
}: Pick<Route, "path" | "exactPath" | "rewritePath">): readonly MatchedPath[] => {
  if (exactPath) return [{ suffix: "", match: { prefix: path, prefix_exact: true, precedence: 1, rewrite: rewritePath ?? "" } }];
  const base = withoutSlash(path);
  const target = rewritePath === undefined ? undefined : withoutSlash(rewritePath);
  const below = { suffix: "", match: { prefix: `${base}/`, rewrite: target === undefined ? "" : `${target}/` } };
  return base === ""
    ? [below]
    : [below, { suffix: "-exact", match: { prefix: base, prefix_exact: true, rewrite: target === undefined ? "" : target || "/" } }];
};
