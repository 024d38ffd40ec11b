import type { Problem } from "@ashlar/model";
import { bundle } from "./bundle.ts";
import { isInPackage, placesIn } from "./places.ts";

/**
 * What a module threw, as a problem that shows the author's own line: the innermost one outside the packages they use.
 * Maps through a bundle made again with a source map, which is why only failures pay for it.
 */
export const problemOfThrown = async (root: string, modules: readonly string[], error: unknown): Promise<Problem> => {
  const message = error instanceof Error ? error.message : String(error);
  const thrown: Problem = { rule: "throws", message, remedy: "mend the module; `pnpm types` often says what is wrong" };
  const again = await bundle(root, modules, { sourceMap: true });
  const places = "text" in again && error instanceof Error ? placesIn(again)(error) : [];
  const file = places.find((place) => !isInPackage(place)) ?? places[0] ?? modules[0];
  return file === undefined ? thrown : { ...thrown, file };
};
