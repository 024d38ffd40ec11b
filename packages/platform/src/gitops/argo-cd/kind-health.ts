import type { HealthSign, KindHealth } from "@ashlar/model";

const text = (value: string): string => JSON.stringify(value);
const set = (words: readonly string[]): string => `{ ${words.map((word) => `[${text(word)}] = true`).join(", ")} }`;

/** Lines of Lua, further in. */
const within = (depth: number, lines: string): string => lines.replace(/^(?=.)/gm, "  ".repeat(depth));

/** A condition that is told of an older generation of the object says nothing of this one. */
const judgeCondition = (type: string): string => `if condition.type == ${text(type)} then
  if condition.observedGeneration ~= nil and condition.observedGeneration ~= obj.metadata.generation then
    return { status = "Progressing", message = "Not observed yet" }
  end
  if condition.status == "False" then
    return { status = "Degraded", message = condition.message or condition.reason }
  end
  seen = seen or condition.status == "True"
end`;

const verdict = `if seen then
  return { status = "Healthy" }
end
return { status = "Progressing", message = "Not judged yet" }
`;

const byCondition = (type: string): string => `local seen = false
for _, condition in ipairs((obj.status or {}).conditions or {}) do
${within(1, judgeCondition(type))}
end
${verdict}`;

const byAncestors = (type: string): string => `local seen = false
for _, ancestor in ipairs((obj.status or {}).ancestors or {}) do
  for _, condition in ipairs(ancestor.conditions or {}) do
${within(2, judgeCondition(type))}
  end
end
${verdict}`;

const byField = (
  field: string,
  healthy: readonly string[],
  degraded: readonly string[],
): string => `local word = (obj.status or {})[${text(field)}]
if word == nil then
  return { status = "Progressing", message = "No status yet" }
end
if (${set(healthy)})[word] then
  return { status = "Healthy", message = word }
end
if (${set(degraded)})[word] then
  return { status = "Degraded", message = word }
end
return { status = "Progressing", message = word }
`;

const rule = (sign: HealthSign): string => {
  if ("condition" in sign) return byCondition(sign.condition);
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
