import type { Problem } from "@ashlar/model";
import { clustersFolder, inClusters, madeFrom } from "./manifest-file.ts";
import { pathFlaw } from "./path-flaw.ts";

/**
 * A manifest that a person changed.
 * @param wanted the text that belongs there now; undefined for a manifest that is to be removed
 */
export const editedByHand = (kind: "update" | "remove", path: string, wanted: string | undefined): Problem => {
  const file = inClusters(path);
  const source = (wanted === undefined ? undefined : madeFrom(wanted)) ?? "the TypeScript that renders it";
  const keep = kind === "update" ? `make the change in ${source}` : "move what you need of it elsewhere";
  return {
    rule: "edited-by-hand",
    file,
    message: `${file} is neither what ashlar rendered last nor what git holds, so it was edited by hand; it is kept`,
    remedy: `${keep}, then drop the edit with --overwrite`,
  };
};

/** A file of somebody else where a manifest is wanted. */
export const foreignInPlace = (path: string): Problem => ({
  rule: "foreign-file",
  file: inClusters(path),
  message: `${inClusters(path)} was not rendered by ashlar, but a manifest belongs there; it is left alone`,
  remedy: "move it elsewhere, or replace it with --overwrite",
});

/** A file where the wanted paths need a folder. */
export const fileInTheWay = (path: string): Problem => ({
  rule: "in-the-way",
  file: inClusters(path),
  message: `${inClusters(path)} is a file where a folder of manifests belongs`,
  remedy: "move it elsewhere, then render again",
});

/** A folder where the wanted paths need a file. */
export const folderInTheWay = (path: string): Problem => ({
  rule: "in-the-way",
  file: inClusters(path),
  message: `${inClusters(path)} is a folder where a manifest belongs`,
  remedy: "move it elsewhere, then render again",
});

/** Something in `clusters/` that can hold no text. */
export const oddKind = (path: string): Problem => ({
  rule: "foreign-file",
  file: inClusters(path),
  message: `${inClusters(path)} is neither a file nor a folder but a pipe, a socket or a device`,
  remedy: `move it out of ${clustersFolder}/`,
});

/** What is wrong with the paths of a scope. */
export const scopeFlaws = (scope: readonly string[]): readonly Problem[] =>
  scope.flatMap((path) => {
    const flaw = pathFlaw(path.replace(/\/+$/, ""));
    return flaw === undefined ? [] : [{ rule: "unsafe-path", message: `the scope ${JSON.stringify(path)} ${flaw}` }];
  });
