import { groupOf } from "@ashlar/model";
import type { Reference } from "../references/reference.ts";
import { referencesOf } from "../references/references-of.ts";
import type { TreeRule } from "../rule/tree-rule.ts";
import { hasPods } from "../tree/pods.ts";
import { kindOf, type Placed, type Tree } from "../tree/tree.ts";
import { hooksOf, waveOf } from "./phases.ts";
import { producerOf } from "./producer-of.ts";
import { applicationsFor } from "./synced-by.ts";

/** The order of the phases of a sync. */
const phases: Readonly<Record<string, number>> = { PreSync: 0, Sync: 1, PostSync: 2 };

/** When an object is applied in a sync; undefined for what only runs when a sync fails, or when the Application goes. */
const phaseOf = (placed: Placed): number | undefined => {
  const hooks = hooksOf(placed);
  if (hooks.length === 0) return phases.Sync;
  const first = hooks.flatMap((hook) => phases[hook] ?? []);
  return first.length === 0 ? undefined : Math.min(...first);
};

/** What holds up the next wave until it is healthy, which it is not without what it needs. */
const waits = ({ object }: Placed): boolean => hasPods(kindOf(object)) && object.kind !== "CronJob" && object.kind !== "PodTemplate";

/** What pods cannot start without. */
const needed: ReadonlySet<string> = new Set(["ConfigMap", "PersistentVolumeClaim", "Secret", "ServiceAccount"]);

const isNeed = (tree: Tree, reference: Reference): boolean =>
  reference.group === "" && reference.optional !== true && reference.weak !== true && applicationsFor(tree, reference.from).length === 1;

export const needsLaterWave: TreeRule = {
  name: "needs-later-wave",
  family: "argocd",
  severity: "error",
  holds: "What pods need to start is applied in the wave that they are in, or before",
  check: (tree, report) => {
    const told = new Set<Placed>();
    for (const kind of needed)
      for (const reference of referencesOf(tree).get(` ${kind}`) ?? []) {
        const { from, path, name } = reference;
        if (!waits(from) || told.has(from) || !isNeed(tree, reference)) continue;
        const producer = producerOf(tree, reference);
        if (producer === undefined || applicationsFor(tree, producer)[0] !== applicationsFor(tree, from)[0]) continue;
        const [phase, later] = [phaseOf(from), phaseOf(producer)];
        if (phase === undefined || later === undefined) continue;
        if (later < phase || (later === phase && waveOf(producer) <= waveOf(from))) continue;
        told.add(from);
        const what =
          groupOf(producer.object.apiVersion) === "" ? `${kind} '${name}'` : `the ${producer.object.kind} that makes ${kind} '${name}'`;
        const when =
          later > phase ? `after the phase ${hooksOf(from)[0] ?? "Sync"}` : `in wave ${waveOf(producer)}, after wave ${waveOf(from)}`;
        report(
          from,
          path,
          `needs ${what}, which is applied ${when}`,
          "apply it before: the first sync waits for these pods, and never comes to it",
        );
      }
  },
};
