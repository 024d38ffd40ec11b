import { isDeepStrictEqual } from "node:util";
import {
  type AnyApp,
  type Asked,
  identityOf,
  isAsk,
  isProblem,
  isSource,
  type KubeObject,
  type Output,
  type Problem,
  type Source,
} from "@ashlar/model";

export interface SortedOutputs {
  readonly objects: KubeObject[];
  readonly sources: Source[];
  readonly asks: Asked[];
  readonly problems: Problem[];
}

/** Why something among the outputs is none. */
const noOutput = (output: unknown): Pick<Problem, "message" | "remedy"> | undefined => {
  if (Array.isArray(output)) return { message: "an output is a list, not an object", remedy: "spread it: `...list`" };
  if (typeof output === "object" && output !== null) return undefined;
  const what = output === null ? "null" : output === undefined ? "undefined" : `a ${typeof output}`;
  return { message: `an output is ${what}, not an object`, remedy: "return objects, sources, asks or problems" };
};

/** What says which object it is; undefined for one that lacks it, which is reported later. */
const identity = (object: KubeObject): string | undefined =>
  typeof object.apiVersion === "string" && typeof object.metadata?.name === "string" ? identityOf(object) : undefined;

/** Whether an object was seen before exactly as it is: two routes to one Service may each bring the policy that it needs. */
const seenAlike = () => {
  const seen = new Map<string, KubeObject>();
  return (object: KubeObject): boolean => {
    const name = identity(object);
    if (name === undefined) return false;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, object);
    return first !== undefined && isDeepStrictEqual(first, object);
  };
};

/** Outputs by what they are, an object that was made twice alike once; asks carry from now on who asks, problems where they arose. */
export const sortOutputs = (outputs: readonly Output[], app: AnyApp, cluster: string): SortedOutputs => {
  const sorted: SortedOutputs = { objects: [], sources: [], asks: [], problems: [] };
  const from = { app: app.name, namespace: app.namespace, team: app.team };
  const isRepeated = seenAlike();
  const report = (problem: Problem) => sorted.problems.push({ cluster, app: app.name, ...problem });
  for (const output of outputs) {
    const none = noOutput(output);
    if (none !== undefined) report({ rule: "broken-object", ...none });
    else if (isSource(output)) sorted.sources.push(output);
    else if (isAsk(output)) sorted.asks.push({ ...output, from });
    else if (isProblem(output)) report(output);
    else if (!isRepeated(output)) sorted.objects.push(output);
  }
  return sorted;
};
