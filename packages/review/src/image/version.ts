/** A version as tags and charts write it: `v1.2.3-rc.1`, `17.2-alpine`, `2024.10`. */
export interface Version {
  readonly numbers: readonly number[];
  /** What stands behind the numbers, without its dash: `rc.1`, `alpine`. */
  readonly rest: string;
}

const form = /^v?(\d{1,9}(?:\.\d{1,9}){0,4})(?:$|[-+_.](.*)$)/;

/** Reads a version; undefined for `latest`, a commit, a number that counts builds. */
export const versionOf = (text: string): Version | undefined => {
  const [, numbers, rest = ""] = form.exec(text) ?? [];
  if (numbers === undefined || (!numbers.includes(".") && !/^v?\d{1,3}(-|$)/.test(text))) return undefined;
  return { numbers: numbers.split(".").map(Number), rest };
};

/** What is not out yet (semver.org, 9): its order is that of its text, for our purpose. */
const isPrerelease = (rest: string): boolean => /^(alpha|beta|rc|pre|preview|dev|m)\b|^(alpha|beta|rc|m)\d/i.test(rest);

/** How far a version is from another. */
export type VersionMove = "patch" | "minor" | "major" | "downgrade" | "same" | "unknown";

const steps = ["major", "minor", "patch"] as const;

/** How far one version is from another; of two that differ only in a word, as `alpine` and `slim`, nothing is known. */
export const versionMove = (before: string, after: string): VersionMove => {
  if (before === after) return "same";
  const [was, is] = [versionOf(before), versionOf(after)];
  if (was === undefined || is === undefined) return "unknown";
  for (let at = 0; at < Math.max(was.numbers.length, is.numbers.length); at++) {
    const [one = 0, other = 0] = [was.numbers[at], is.numbers[at]];
    if (one !== other) return other < one ? "downgrade" : (steps[at] ?? "patch");
  }
  if (was.rest === is.rest) return "same";
  if (isPrerelease(was.rest)) return is.rest === "" || (isPrerelease(is.rest) && is.rest > was.rest) ? "patch" : "unknown";
  return is.rest !== "" && isPrerelease(is.rest) ? "downgrade" : "unknown";
};
