import { annotations as known } from "@ashlar/checks/tree";
import { annotated, annotationsOf, listed } from "../annotated.ts";
import { applicationWith, pathOf } from "../left-by.ts";
import { some } from "../some.ts";
import { subjectOf, type Verdict } from "../subject.ts";

const values = ["true", "false", "confirm", "False", "", "no"] as const;
const options = [...values.flatMap((value) => [`Prune=${value}`, `Delete=${value}`]), "Prune", "ServerSideApply=true"];
const finalizers = [
  ...["", "/background", "/foreground", "/orphan"].map((policy) => `resources-finalizer.argocd.argoproj.io${policy}`),
  "post-delete-finalizer.argocd.argoproj.io",
  "example.com/held",
];
const kinds = [
  ["v1", "ConfigMap"],
  ["v1", "PersistentVolumeClaim"],
  ["apps/v1", "Deployment"],
] as const;

interface Answer extends Verdict {
  readonly notPruned: boolean;
  readonly asksIfPruned: boolean;
  readonly goes: boolean;
  readonly asksIfGoes: boolean;
  readonly cascades: boolean;
}

const pathTaken = (stays: boolean, asks: boolean, way: string): string => (stays ? "kept" : asks ? "awaits-confirmation" : way);

/** Objects whose manifest goes, and objects whose Application goes. */
export const removals = subjectOf({
  name: "what goes, stays or asks",
  about: "removal",
  make: (random) => ({
    object: annotated(
      annotationsOf(random, {
        [known.syncOptions]: () => listed(random, options),
        "helm.sh/resource-policy": () => listed(random, ["keep", "Keep", "delete"]),
      }),
      ...random.pick(kinds),
    ),
    application: applicationWith(
      random.chance(0.5) ? [] : [random.pick(options), random.pick(options)],
      random.chance(0.5) ? undefined : [...some(random, 2, () => random.pick(finalizers))],
    ),
  }),
  ours: ({ object, application }) => ({ pruned: pathOf(object, application, true), cascaded: pathOf(object, application, false) }),
  theirs: ({ notPruned, asksIfPruned, goes, asksIfGoes, cascades }: Answer) => ({
    pruned: pathTaken(notPruned, asksIfPruned, "pruned"),
    cascaded: cascades ? pathTaken(!goes, asksIfGoes, "cascaded") : "orphaned",
  }),
});
