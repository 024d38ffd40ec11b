import type { Asked, IgnoredDifference, Problem } from "@ashlar/model";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";

interface IgnoreAsk extends Asked {
  readonly difference: IgnoredDifference;
}

const isDifference = (value: unknown): value is IgnoredDifference => {
  if (typeof value !== "object" || value === null) return false;
  const { group, kind }: { readonly group?: unknown; readonly kind?: unknown } = value;
  return typeof group === "string" && typeof kind === "string";
};

export const isIgnoreAsk = (asked: Asked): asked is IgnoreAsk => asked.ask === "ignore-difference" && isDifference(asked.difference);

const intoList = /\/\d+(\/|$)/;

const flawOf = ({
  kind,
  jsonPointers = [],
  jqPathExpressions = [],
  managedFieldsManagers = [],
}: IgnoredDifference): Pick<Problem, "message" | "remedy"> | undefined => {
  const pointer = jsonPointers.find((each) => !each.startsWith("/") || intoList.test(each));
  if (pointer !== undefined)
    return {
      message: `ignores '${pointer}' of ${kind}, which is no JSON pointer, or leads into a list: Argo CD would keep the whole item for ever`,
      remedy: "point to a field above, or name the field manager that changes it",
    };
  if (jsonPointers.length + jqPathExpressions.length + managedFieldsManagers.length === 0)
    return {
      message: `ignores differences of ${kind}, and does not say which`,
      remedy: "name jsonPointers, jqPathExpressions or managedFieldsManagers",
    };
  return undefined;
};

/** What was asked of Applications that these cannot do. */
export const applicationProblems = ({ applicationAsks, cluster, module }: EvaluatedCluster): readonly Problem[] =>
  applicationAsks.flatMap((asked) => {
    const place = { cluster: cluster.name, app: asked.from.app, file: module };
    if (!isIgnoreAsk(asked)) {
      const message = `asks '${asked.ask}' of its Application, which leaves differences as they are and nothing else`;
      return [{ rule: "unknown-ask", message, remedy: "ask with `ignoreDifference`", ...place }];
    }
    const flaw = flawOf(asked.difference);
    return flaw === undefined ? [] : [{ rule: "ignored-difference", ...flaw, ...place }];
  });
