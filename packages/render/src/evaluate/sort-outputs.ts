import { type AnyApp, type Asked, isAsk, isProblem, isSource, type KubeObject, type Output, type Problem, type Source } from "@ashlar/model";

export interface SortedOutputs {
  readonly objects: KubeObject[];
  readonly sources: Source[];
  readonly asks: Asked[];
  readonly problems: Problem[];
}

/** Outputs by what they are; asks carry from now on who asks, problems where they arose. */
export const sortOutputs = (outputs: readonly Output[], app: AnyApp, cluster: string): SortedOutputs => {
  const sorted: SortedOutputs = { objects: [], sources: [], asks: [], problems: [] };
  const from = { app: app.name, namespace: app.namespace, team: app.team };
  for (const output of outputs) {
    if (typeof output !== "object" || output === null)
      sorted.problems.push({ rule: "broken-object", message: `an output is ${output === null ? "null" : `a ${typeof output}`}, not an object`, remedy: "return objects, sources, asks or problems", cluster, app: app.name });
    else if (isSource(output)) sorted.sources.push(output);
    else if (isAsk(output)) sorted.asks.push({ ...output, from });
    else if (isProblem(output)) sorted.problems.push({ cluster, app: app.name, ...output });
    else sorted.objects.push(output);
  }
  return sorted;
};
