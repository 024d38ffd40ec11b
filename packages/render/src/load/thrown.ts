import type { Problem } from "@ashlar/model";
import { bundle } from "./bundle.ts";
import { isInPackage, type Places, placesIn } from "./places.ts";

/** Reads the stacks of what the modules threw. Bundles them again with a source map, which is why only failures pay for it. */
export const placesAgain = async (root: string, modules: readonly string[]): Promise<Places> => {
  const again = await bundle(root, modules, { sourceMap: true });
  return "text" in again ? placesIn(again) : () => [];
};

/** The author's own line of something thrown: the innermost one outside the packages they use. */
export const ownLine = (thrown: unknown, places: Places): string | undefined => {
  const found = thrown instanceof Error ? places(thrown) : [];
  return found.find((place) => !isInPackage(place)) ?? found[0];
};

/** What a module threw while it was loaded, as a problem that shows the author's own line. */
export const problemOfThrown = async (root: string, modules: readonly string[], error: unknown): Promise<Problem> => {
  const message = error instanceof Error ? error.message : String(error);
  const file = ownLine(error, await placesAgain(root, modules)) ?? modules[0];
  return { rule: "throws", message, remedy: "mend the module; `pnpm types` often says what is wrong", ...(file && { file }) };
};
