import { at, podsIn, record, records, type Value } from "@ashlar/checks/tree";
import { changesAt } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { listNames } from "../served-by.ts";
import { workloadKinds } from "../workload-kinds.ts";

/** What a node must be, or have, for a pod to be placed there, each in words. */
const asked = (spec: Value): ReadonlyMap<string, string> => {
  const terms = records(at(spec, "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution").nodeSelectorTerms);
  const apart = records(at(spec, "affinity", "podAntiAffinity").requiredDuringSchedulingIgnoredDuringExecution);
  const together = records(at(spec, "affinity", "podAffinity").requiredDuringSchedulingIgnoredDuringExecution);
  const spread = records(spec.topologySpreadConstraints).filter(({ whenUnsatisfiable }) => whenUnsatisfiable !== "ScheduleAnyway");
  return new Map([
    ...Object.entries(record(spec.nodeSelector)).map(([key, value]) => [`node ${key} ${value}`, `a node with ${key}=${value}`] as const),
    ...(terms.length === 0 ? [] : [[`terms ${JSON.stringify(terms)}`, "another required node affinity"] as const]),
    ...apart.map((each) => [`apart ${JSON.stringify(each)}`, `another ${each.topologyKey} for each pod`] as const),
    ...together.map((each) => [`together ${JSON.stringify(each)}`, `the same ${each.topologyKey} as other pods`] as const),
    ...spread.map((each) => [`spread ${JSON.stringify(each)}`, `an even spread over ${each.topologyKey}`] as const),
  ]);
};

const tolerated = (spec: Value): ReadonlySet<string> =>
  new Set(
    records(spec.tolerations).map(({ key = "*", value, effect = "*" }) => `${key}${value === undefined ? "" : `=${value}`}:${effect}`),
  );

const without = (all: ReadonlySet<string>, some: ReadonlySet<string>): readonly string[] => [...all].filter((each) => !some.has(each));

const places = ["nodeSelector", "affinity", "topologySpreadConstraints", "tolerations"] as const;

export const placementNarrowed: DangerRule = {
  name: "placement-narrowed",
  danger: "RESTART",
  tells: "New pods fit on fewer nodes than before, perhaps on none",
  kinds: workloadKinds,
  find: (change, { before, after }) => {
    const was = change.before && podsIn(change.before, before)?.spec;
    const is = change.after && podsIn(change.after, after)?.spec;
    if (was === undefined || is === undefined) return [];
    const known = asked(was);
    const more = [...asked(is)].flatMap(([key, words]) => (known.has(key) ? [] : [words]));
    const less = without(tolerated(was), tolerated(is));
    if (more.length === 0 && less.length === 0) return [];
    const said = [
      ...(more.length === 0 ? [] : [`New pods need ${listNames(more)}`]),
      ...(less.length === 0 ? [] : [`${more.length === 0 ? "New pods" : "they"} no longer tolerate ${listNames(less)}`]),
    ];
    return [
      {
        message: `${said.join(", and ")}: they wait where no such node has room`,
        remedy: "see that enough nodes are so before it rolls",
        fields: places.flatMap((place) => changesAt(change.fields, `spec.template.spec.${place}`)),
      },
    ];
  },
};
