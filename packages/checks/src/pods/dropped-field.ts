import type { About, Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { droppedFields, isDroppedField, isDroppedVolume } from "../walk/dropped.ts";

const tell = (field: string, until: number, path: readonly (string | number)[], report: Report, { kubernetes }: About): void => {
  const remedy = Number.isFinite(until) ? `it is kept since 1.${until}` : "it is kept where its feature gate is switched on";
  report(path, `Kubernetes ${kubernetes} drops ${field} without a word`, remedy);
};

const lookFor = (definition: string, fields: Readonly<Record<string, number>>): Look => {
  const names = Object.keys(fields);
  return (value, report, about) => {
    for (let i = 0; i < names.length; i++) {
      const field = names[i] as string;
      if (value[field] !== undefined && isDroppedField(definition, field, about.kubernetes))
        tell(field, fields[field] as number, [field], report, about);
    }
  };
};

const looks = Object.fromEntries(Object.entries(droppedFields).map(([definition, fields]) => [definition, lookFor(definition, fields)]));

export const droppedField: ObjectRule = {
  name: "dropped-field",
  family: "version",
  severity: "warning",
  holds: "What a pod says is kept by the cluster's version of Kubernetes, as it is if nobody switches a feature gate",
  on: {
    ...looks,
    "core.v1.PodSpec": (pod, report, about) => {
      looks["core.v1.PodSpec"]?.(pod, report, about);
      const volumes = pod.volumes as readonly Value[] | undefined;
      if (volumes === undefined) return;
      for (let i = 0; i < volumes.length; i++)
        if (isDroppedVolume(volumes[i] as Value, about.kubernetes))
          tell("a volume from an image", 35, ["volumes", i, "image"], report, about);
    },
  },
};
