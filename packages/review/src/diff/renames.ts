import { record } from "@ashlar/checks/tree";
import type { ObjectChange } from "./object-change.ts";
import { sameData } from "./same-value.ts";
import { workloadText } from "./workload-text.ts";

const objectOf = ({ before, after }: ObjectChange) => (after ?? before)?.object;

/** How alike two objects are in what they say beside their names, from 0 to 1. */
const alike = (one: ObjectChange, other: ObjectChange): number => {
  const [a, b] = [record(objectOf(one)), record(objectOf(other))];
  const keys = new Set(
    [...Object.keys(a), ...Object.keys(b)].filter((key) => key !== "metadata" && key !== "apiVersion" && key !== "kind"),
  );
  let all = 0;
  let same = 0;
  for (const key of keys) {
    const [was, is] = [record(a[key]), record(b[key])];
    const fields = new Set([...Object.keys(was), ...Object.keys(is)]);
    if (fields.size === 0) {
      all++;
      if (sameData(a[key], b[key])) same++;
    }
    for (const field of fields) {
      all++;
      if (sameData(was[field], is[field])) same++;
    }
  }
  return all === 0 ? 0 : same / all;
};

/** Beyond that many of a kind in one namespace nobody would see a rename, and to look for it costs time. */
const atMost = 40;

const textOf = (change: ObjectChange): string | undefined => {
  const object = objectOf(change);
  return object && workloadText(object);
};

const placeOf = ({ identity: { group, kind, namespace } }: ObjectChange): string => `${group}/${kind}/${namespace}`;

/** What was deleted and what was created, where one seems to be the other under a new name or of another kind. */
export const withRenames = (changes: readonly ObjectChange[]): readonly ObjectChange[] => {
  const deleted = changes.filter(({ verdict }) => verdict === "deleted");
  if (deleted.length === 0) return changes;
  const created = changes.filter(({ verdict }) => verdict === "created");
  if (created.length === 0) return changes;
  const more = new Map<ObjectChange, Partial<ObjectChange>>();
  const byName = new Map(created.map((each) => [`${each.identity.namespace}/${each.identity.name}`, each]));
  const workloads = new Set(["Deployment", "StatefulSet", "DaemonSet", "Rollout", "Job", "CronJob"]);
  for (const old of deleted) {
    const next = byName.get(`${old.identity.namespace}/${old.identity.name}`);
    if (next === undefined || !workloads.has(old.identity.kind) || !workloads.has(next.identity.kind)) continue;
    more.set(old, { replacedBy: next.identity });
    more.set(next, { replaces: old.identity });
  }
  const places = Map.groupBy(created, placeOf);
  for (const [place, gone] of Map.groupBy(deleted, placeOf)) {
    const came = places.get(place) ?? [];
    if (came.length * gone.length > atMost * atMost) continue;
    const free = new Set(came.filter((each) => !more.has(each)));
    const texts = new Map([...free].map((each) => [each, textOf(each)]));
    for (const old of gone) {
      if (more.has(old)) continue;
      let best: ObjectChange | undefined;
      let most = 0.6;
      const text = textOf(old);
      for (const each of free) {
        const how = text !== undefined && text === texts.get(each) ? 1 : alike(old, each);
        if (how > most) [best, most] = [each, how];
      }
      if (best === undefined) continue;
      free.delete(best);
      more.set(old, { renamedTo: best.identity });
      more.set(best, { renamedFrom: old.identity });
    }
  }
  return more.size === 0 ? changes : changes.map((each) => ({ ...each, ...more.get(each) }));
};
