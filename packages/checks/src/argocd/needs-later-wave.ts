import { podReferences } from "../references/consumers/pod-references.ts";
import type { TreeRule } from "../rule/tree-rule.ts";
import { perTree } from "../tree/per-tree.ts";
import { podsOf } from "../tree/pods.ts";
import { namespaceOf, type Placed } from "../tree/tree.ts";
import { annotatedOf } from "./annotations.ts";
import { areTogether } from "./deployed-by.ts";
import { hooksOf, phasesOf } from "./phases.ts";
import { producerOf } from "./producer-of.ts";
import { waveOf } from "./wave-of.ts";

/** The order of the phases of a sync. */
const phases: Readonly<Record<string, number>> = { PreSync: 0, Sync: 1, PostSync: 2 };

/** When an object is applied in a sync; undefined for what only runs when a sync fails, or when the Application goes. */
const phaseOf = (placed: Placed): number | undefined => {
  const first = phasesOf(placed).flatMap((phase) => phases[phase] ?? []);
  return first.length === 0 ? undefined : Math.min(...first);
};

/** What holds up the next wave until it is healthy, which it is not without what it needs. */
const waits = ({ object }: Placed): boolean => object.kind !== "CronJob" && object.kind !== "PodTemplate";

/** What pods cannot start without. */
const needed: ReadonlySet<string> = new Set([" ConfigMap", " PersistentVolumeClaim", " Secret", " ServiceAccount"]);

/** Namespaces with objects that say when they are applied: everywhere else all is applied at once. */
const orderedIn = perTree(
  (tree): ReadonlySet<string> =>
    new Set(
      annotatedOf(tree).flatMap((placed) => (waveOf(placed) !== 0 || hooksOf(placed).length > 0 ? [namespaceOf(placed.object)] : [])),
    ),
);

/** When something is applied, as messages say it; undefined where it is there in time. */
const lateness = (from: Placed, producer: Placed): string | undefined => {
  const [phase, later] = [phaseOf(from), phaseOf(producer)];
  if (phase === undefined || later === undefined || later < phase) return undefined;
  if (later > phase) return `after the phase ${phasesOf(from)[0] ?? "Sync"}`;
  return waveOf(producer) > waveOf(from) ? `in wave ${waveOf(producer)}, after wave ${waveOf(from)}` : undefined;
};

export const needsLaterWave: TreeRule = {
  name: "needs-later-wave",
  family: "argocd",
  severity: "error",
  holds: "What pods need to start is applied in the wave that they are in, or before",
  check: (tree, report) => {
    for (const pod of podsOf(tree)) {
      const from = pod.placed;
      if (!orderedIn(tree).has(pod.namespace) || !waits(from)) continue;
      let told = false;
      podReferences(pod, ({ group, kind, namespace, name }, path, details) => {
        if (told || typeof name !== "string" || !needed.has(`${group} ${kind}`) || details?.optional === true || details?.weak === true)
          return;
        const producer = producerOf(tree, { group, kind, namespace, name });
        const when = producer && lateness(from, producer);
        if (producer === undefined || when === undefined || !areTogether(tree, from, producer)) return;
        told = true;
        const isItself = producer.object.kind === kind;
        const what = isItself ? `${kind} '${name}'` : `the ${producer.object.kind} that makes ${kind} '${name}'`;
        report(
          from,
          path,
          `needs ${what}, which is applied ${when}`,
          "apply it before: the first sync waits for these pods, and never comes to it",
        );
      });
    }
  },
};
