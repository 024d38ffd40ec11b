import { allRules, checkObject } from "@ashlar/checks";
import { isError, type KubeObject, type Problem } from "@ashlar/model";

/** What our checks say of an object, without a server. */
export interface OurVerdict {
  readonly is: "accepted" | "refused" | "failed";
  /** What they refuse it for, or the error that they threw. */
  readonly problems: readonly Problem[];
}

/** What these find the server refuses too: it does not serve such an API. They may be overruled, for a server can be told to. */
const unserved = new Set(["no-schema", "unserved-api"]);

/** Rules that speak for somebody else than the API server. */
const beside = new Set(allRules().flatMap(({ name, family }) => (family === "api" || unserved.has(name) ? [] : [name])));

/** An error and the function that it was thrown in. */
const thrown = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return `${error.name}: ${error.message} (in ${error.stack?.match(/\n\s+at (\S+)/)?.[1] ?? "an unknown place"})`;
};

export const ourVerdict = (object: KubeObject, version: string): OurVerdict => {
  try {
    const problems = checkObject(object, { kubernetes: version }).filter((each) => isError(each) && !beside.has(each.rule));
    return { is: problems.length > 0 ? "refused" : "accepted", problems };
  } catch (error) {
    return { is: "failed", problems: [{ rule: "thrown", message: thrown(error) }] };
  }
};
