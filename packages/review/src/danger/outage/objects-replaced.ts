import { annotation, annotations, at, listOf, type Placed, texts } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";

const risks: Readonly<Record<string, string>> = {
  "Force=true": "what cannot be changed is deleted and made anew, pods and all",
  "Replace=true": "objects are replaced instead of applied: what others wrote is lost, and what cannot be changed is made anew",
};

/** What Argo CD is told for all objects of an Application, or for one object (Argo CD 3.5, sync options). */
const optionsOf = (placed: Placed): ReadonlySet<string> => {
  const ofAll = placed.object.kind === "Application" ? texts(at(placed.object, "spec", "syncPolicy").syncOptions) : [];
  return new Set([...ofAll, ...listOf(annotation(placed, annotations.syncOptions))]);
};

/** A Job cannot be changed, so that making it anew is the way. */
const isJob = ({ object }: Placed): boolean => object.kind === "Job";

export const objectsReplaced: DangerRule = {
  name: "objects-replaced",
  danger: "OUTAGE",
  tells: "From now on Argo CD replaces objects, or deletes and makes them anew, instead of applying them",
  find: ({ before, after, fields }) => {
    const about = [
      ...changesWithin(fields, "spec.syncPolicy"),
      ...changesWithin(fields, "metadata.annotations").filter(
        ({ path, pattern }) => pattern === "metadata.annotations" || path.at(-1)?.name === annotations.syncOptions,
      ),
    ];
    if (about.length === 0 || before === undefined || after === undefined || isJob(after)) return [];
    const was = optionsOf(before);
    return [...optionsOf(after)].flatMap((option) => {
      const risk = was.has(option) || !Object.hasOwn(risks, option) ? undefined : risks[option];
      return risk === undefined
        ? []
        : [
            {
              message: `With ${option}, ${risk}`,
              remedy: "use `ServerSideApply=true`, and this only for the one object that needs it",
              fields: about,
            },
          ];
    });
  },
};
