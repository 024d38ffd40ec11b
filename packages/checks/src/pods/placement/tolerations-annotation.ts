import { qualifiedName } from "../../names/qualified-name.ts";
import type { Look, ObjectRule, Value } from "../../rule/object-rule.ts";
import { wrongToleration } from "./toleration.ts";

const annotation = "scheduler.alpha.kubernetes.io/tolerations";
const operators = ["", "Equal", "Exists"];
const effects = ["", "NoSchedule", "PreferNoSchedule", "NoExecute"];

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const lowered = (entry: Value): Value =>
  Object.fromEntries(Object.entries(entry).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]));

const wrongKey = (key: string): string | undefined => {
  const why = key === "" ? undefined : qualifiedName(key);
  return why === undefined ? undefined : `'${key}' ${why}`;
};

const wrongEntry = (entry: unknown): string | undefined => {
  if (typeof entry !== "object" || entry === null) return "an entry is no toleration";
  const { key = "", operator = "", effect = "", ...rest } = lowered(entry as Value);
  if (!operators.includes(operator)) return `${operator} is none of ${operators.slice(1).join(", ")}`;
  if (!effects.includes(effect)) return `${effect} is none of ${effects.slice(1).join(", ")}`;
  return wrongKey(key) ?? wrongToleration({ key, operator, effect, ...rest })?.why;
};

const look: Look = ({ metadata }, report) => {
  const text: string | undefined = metadata?.annotations?.[annotation];
  if (text === undefined || text === "") return;
  const list = parsed(text);
  if (list === null) return;
  const why = Array.isArray(list) ? list.map(wrongEntry).find((each) => each !== undefined) : "they are not a list in JSON";
  if (why !== undefined) report(["metadata", "annotations", annotation], `these tolerations are not taken: ${why}`, "use spec.tolerations");
};

export const tolerationsAnnotation: ObjectRule = {
  name: "tolerations-annotation",
  family: "api",
  severity: "error",
  holds: "The annotation that had tolerations before there was a field for them can be read",
  on: { "core.v1.Pod": look, "core.v1.PodTemplateSpec": look },
};
