import type { Problem } from "@ashlar/model";
import { type Danger, dangers, rankOf, worstOf } from "../danger/danger.ts";
import { type JudgedChange, judgeCluster } from "../danger/judge.ts";
import { identityKey } from "../diff/identity.ts";
import type { ObjectChange } from "../diff/object-change.ts";
import type { ClusterSides } from "../sides/cluster-sides.ts";
import { grouped, idOf } from "./group.ts";
import { matrixOf } from "./matrix.ts";
import { placeOf, type Whence } from "./place-of.ts";
import type { ChangedObject, Deletion, Finding, Place, Review, ReviewedCluster } from "./review.ts";
import { shownField } from "./shown-field.ts";

/** What a review is made from. */
export interface Reviewed extends Whence {
  /** What was compared, as the reader knows it. */
  readonly base: string;
  readonly head: string;
  readonly clusters: readonly ClusterSides[];
  readonly problems?: readonly Problem[];
  readonly accepted?: readonly string[];
}

interface InCluster {
  readonly sides: ClusterSides;
  readonly judged: readonly JudgedChange[];
}

const dangerIn = ({ found }: JudgedChange): Danger => worstOf(found.map(({ rule, danger = rule.danger }) => danger));

const findingsOf = (all: readonly InCluster[], whence: Whence): readonly Finding[] => {
  const each = all.flatMap(({ sides, judged }) =>
    judged.flatMap(({ change, found }) =>
      found.map(({ rule, danger = rule.danger, message, remedy, fields = [] }) => {
        const thing = {
          rule: rule.name,
          danger,
          object: change.identity,
          verdict: change.verdict,
          message,
          ...(remedy !== undefined && { remedy }),
          fields: fields.map(shownField),
        };
        return { thing, key: JSON.stringify(thing), place: placeOf(sides, change, fields, whence) };
      }),
    ),
  );
  return grouped(each).map(({ thing, key, places }) => ({ id: idOf(key), ...thing, places }));
};

const moreOf = ({ movedFrom, renamedFrom, renamedTo, replaces, replacedBy }: ObjectChange) => ({
  ...(movedFrom !== undefined && { movedFrom }),
  ...(renamedFrom !== undefined && { renamedFrom }),
  ...(renamedTo !== undefined && { renamedTo }),
  ...(replaces !== undefined && { replaces }),
  ...(replacedBy !== undefined && { replacedBy }),
});

const changesOf = (all: readonly InCluster[], whence: Whence): readonly ChangedObject[] => {
  const each = all.flatMap(({ sides, judged }) =>
    judged.map((one) => {
      const { change } = one;
      const thing = {
        object: change.identity,
        verdict: change.verdict,
        danger: dangerIn(one),
        fields: change.fields.map(shownField),
        ...moreOf(change),
      };
      return { thing, key: JSON.stringify(thing), place: placeOf(sides, change, change.fields, whence) };
    }),
  );
  return grouped(each).map(({ thing, key, places }) => ({ id: idOf(key), ...thing, places }));
};

const deletionsOf = (changes: readonly ChangedObject[]): readonly Deletion[] =>
  changes.flatMap(({ object, verdict, danger, places }) => (verdict === "deleted" ? [{ object, danger, how: "", places }] : []));

const clusterOf = ({ sides: { cluster, environment, kubernetes, waitsFor }, judged }: InCluster): ReviewedCluster => {
  const count = (verdict: ObjectChange["verdict"]): number => judged.filter(({ change }) => change.verdict === verdict).length;
  return {
    cluster,
    environment,
    kubernetes,
    ...(waitsFor !== undefined && { waitsFor }),
    created: count("created"),
    changed: count("changed"),
    deleted: count("deleted"),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Worst first; then by rule, object and place, so that the same input gives the same bytes. */
const byDanger = <Each extends { danger: Danger; object: Finding["object"]; places: readonly Place[] }>(one: Each, other: Each): number =>
  rankOf(one.danger) - rankOf(other.danger) ||
  compare(one.places[0]?.app ?? "", other.places[0]?.app ?? "") ||
  compare(identityKey(one.object), identityKey(other.object)) ||
  compare(one.places[0]?.cluster ?? "", other.places[0]?.cluster ?? "");

const noiseOf = (findings: readonly Finding[]): Review["noise"] => {
  const counts = new Map<string, number>();
  for (const { rule, fields, places } of findings) counts.set(rule, (counts.get(rule) ?? 0) + Math.max(fields.length, 1) * places.length);
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => compare(a.rule, b.rule));
};

/** Compares each cluster, judges what differs, and says the same once. */
export const reviewOf = ({ base, head, clusters, problems = [], accepted = [], ...whence }: Reviewed): Review => {
  const all = clusters.map((sides): InCluster => ({ sides, judged: judgeCluster(sides) }));
  const findings = [...findingsOf(all, whence)].sort(byDanger);
  const changes = [...changesOf(all, whence)].sort(byDanger);
  const environments = [...new Set(clusters.map(({ environment }) => environment))].sort(compare);
  const told = findings.filter(({ danger }) => danger !== "NOISE");
  const counts = Object.fromEntries(dangers.map((danger) => [danger, findings.filter((finding) => finding.danger === danger).length]));
  return {
    version: 1,
    base,
    head,
    clusters: all.map(clusterOf),
    counts: counts as Review["counts"],
    findings: told,
    noise: noiseOf(findings.filter(({ danger }) => danger === "NOISE")),
    deletions: deletionsOf(changes),
    images: [],
    totals: [],
    environments,
    matrix: matrixOf(changes, environments),
    changes,
    problems,
    accepted,
  };
};
