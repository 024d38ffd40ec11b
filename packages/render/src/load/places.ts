import { SourceMap } from "node:module";
import type { Bundle } from "./bundle.ts";
import { scriptName } from "./run-bundle.ts";

const frame = new RegExp(`${scriptName}:(\\d+):(\\d+)`, "g");

/** The places in the modules that an error's stack passes through, innermost first: `apps/shop/app.ts:41:7`. */
export type Places = (error: Error) => readonly string[];

/** Reads stacks of a bundle that was made with a source map; without one there are no places. */
export const placesIn = ({ sourceMap }: Bundle): Places => {
  if (sourceMap === undefined) return () => [];
  const map = new SourceMap(JSON.parse(sourceMap));
  return ({ stack = "" }) =>
    [...stack.matchAll(frame)].flatMap(([, line, column]) => {
      const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
      return "originalSource" in entry ? [`${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}`] : [];
    });
};

/** Whether a place lies in a package and not in what its users write. */
export const isInPackage = (place: string): boolean => place.startsWith("packages/") || place.includes("node_modules/");
