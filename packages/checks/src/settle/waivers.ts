import type { Found } from "../found.ts";
import type { RuleFacts } from "../rule/rule.ts";
import type { Placed } from "../tree/tree.ts";
import { unknownRule } from "./settings.ts";

/** The annotation that waives a rule for the object it stands on: `ignore-check.ashlar.dev/<rule>: <reason>`. */
export const waiverPrefix = "ignore-check.ashlar.dev/";

/** A waiver that is none. */
export const badWaiver: RuleFacts = {
  name: "bad-waiver",
  family: "practice",
  severity: "error",
  holds: "A waiver names a rule that exists and may be waived, gives a reason, and still waives something",
};

const waivedBy = ({ object }: Placed): readonly (readonly [string, unknown])[] => {
  const { annotations } = object.metadata ?? {};
  if (annotations === undefined || annotations === null) return [];
  const found: (readonly [string, unknown])[] = [];
  for (const key in annotations) if (key.startsWith(waiverPrefix)) found.push([key.slice(waiverPrefix.length), annotations[key]]);
  return found;
};

const flawOf = (
  name: string,
  reason: unknown,
  waived: number,
  rules: ReadonlyMap<string, RuleFacts>,
  looked: (rule: RuleFacts) => boolean,
): readonly [string, string] | undefined => {
  const rule = rules.get(name);
  if (rule === undefined) return [unknownRule(name, rules), "name a rule of docs/rules.md, or take the annotation away"];
  if (rule.family === "api")
    return [
      `'${name}' says what the API server refuses, which no waiver changes`,
      "mend the object; where the server does take it, --accept-unproven lets one render pass",
    ];
  if (typeof reason !== "string" || reason.trim() === "")
    return [`'${name}' is waived without a reason`, "say why, for those who read it later"];
  return waived === 0 && looked(rule)
    ? [`'${name}' finds nothing here, so there is nothing to waive`, "take the annotation away"]
    : undefined;
};

/**
 * Leaves out what an object waives where it stands, and reports the waivers that are none.
 * @param found what rules found, those that are off left out
 * @param looked whether a rule was asked at all
 */
export const withoutWaived = (
  objects: readonly Placed[],
  found: readonly Found[],
  rules: ReadonlyMap<string, RuleFacts>,
  looked: (rule: RuleFacts) => boolean = () => true,
): readonly Found[] => {
  const waivers = new Map(objects.flatMap((placed) => (waivedBy(placed).length > 0 ? [[placed, new Map(waivedBy(placed))] as const] : [])));
  if (waivers.size === 0) return found;
  const used = new Map<Placed, Map<string, number>>();
  const kept = found.filter(({ placed, rule }) => {
    if (rule.family === "api" || waivers.get(placed)?.has(rule.name) !== true) return true;
    const counts = used.get(placed) ?? new Map<string, number>();
    used.set(placed, counts.set(rule.name, (counts.get(rule.name) ?? 0) + 1));
    return false;
  });
  const bad = [...waivers].flatMap(([placed, names]) =>
    [...names].flatMap(([name, reason]): readonly Found[] => {
      const [message, remedy] = flawOf(name, reason, used.get(placed)?.get(name) ?? 0, rules, looked) ?? [];
      if (message === undefined || remedy === undefined) return [];
      return [{ rule: badWaiver, placed, pointer: `/metadata/annotations/${waiverPrefix.replace("/", "~1")}${name}`, message, remedy }];
    }),
  );
  return [...kept, ...bad];
};
