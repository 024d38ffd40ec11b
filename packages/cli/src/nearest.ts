import { closest, distance } from "fastest-levenshtein";

/** `; did you mean 'render'?` when a known name is near enough to be what was meant, else nothing. */
export const didYouMean = (name: string, known: readonly string[]): string => {
  if (known.length === 0) return "";
  const near = closest(name, [...known]);
  return distance(name, near) <= Math.max(2, Math.floor(name.length / 3)) ? `; did you mean '${near}'?` : "";
};

/** The known names as a sentence can hold them: all when few, else the first ones and how many more. */
export const listNames = (known: readonly string[]): string => {
  const shown = known.slice(0, 12).map((name) => `'${name}'`);
  return known.length > shown.length ? `${shown.join(", ")} and ${known.length - shown.length} more` : shown.join(", ");
};
