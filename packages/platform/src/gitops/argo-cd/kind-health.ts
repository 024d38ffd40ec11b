import type { HealthSign, KindHealth } from "@ashlar/model";

const text = (value: string): string => JSON.stringify(value);
const set = (words: readonly string[]): string => `{ ${words.map((word) => `[${text(word)}] = true`).join(", ")} }`;

/** Lines of Lua, further in. */
const within = (depth: number, lines: string): string => lines.replace(/^(?=.)/gm, "  ".repeat(depth));

/**
 * Takes a condition that is true out of those still open. One that is told of an older generation of the object says nothing of this one.
 */
const judgeCondition = `if wanted[condition.type] then
  if condition.observedGeneration ~= nil and condition.observedGeneration ~= obj.metadata.generation then
    return { status = "Progressing", message = "Not observed yet" }
  end
  if condition.status == "False" then
    return { status = "Degraded", message = condition.message or condition.reason }
  end
  if condition.status == "True" then
    open[condition.type] = nil
  end
end`;

const declared = (types: readonly string[]): string => `local wanted, open = ${set(types)}, ${set(types)}`;
const verdict = `if next(open) == nil then
  return { status = "Healthy" }
end
return { status = "Progressing", message = "Not judged yet" }
`;

const byConditions = (types: readonly string[]): string => `${declared(types)}
for _, condition in ipairs((obj.status or {}).conditions or {}) do
${within(1, judgeCondition)}
end
${verdict}`;

const byAncestors = (type: string): string => `${declared([type])}
for _, ancestor in ipairs((obj.status or {}).ancestors or {}) do
  for _, condition in ipairs(ancestor.conditions or {}) do
${within(2, judgeCondition)}
  end
end
${verdict}`;

const isOneOf = (words: readonly string[], status: string): string => `if (${set(words)})[word] then
  return { status = "${status}", message = word }
end
`;

const byField = (
  field: string,
  healthy: readonly string[],
  degraded: readonly string[],
): string => `local word = (obj.status or {})[${text(field)}]
if word == nil then
  return { status = "Progressing", message = "No status yet" }
end
${isOneOf(healthy, "Healthy")}${degraded.length === 0 ? "" : isOneOf(degraded, "Degraded")}return { status = "Progressing", message = word }
`;

const rule = (sign: HealthSign): string => {
  if ("conditions" in sign) return byConditions(sign.conditions);
  if ("ancestors" in sign) return byAncestors(sign.ancestors);
  return byField(sign.field, sign.healthy, sign.degraded ?? []);
};

/** Keys of argocd-cm by which Argo CD judges kinds that it does not know (Argo CD 3.5, Resource Health; Lua, our own). */
export const kindHealth = (kinds: readonly KindHealth[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    kinds
      .map(({ group, kind, by }) => [`resource.customizations.health.${group}_${kind}`, rule(by)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
