import type { Problem } from "@ashlar/model";
import { dangers, rankOf } from "../danger/danger.ts";
import { judgeCluster } from "../danger/judge.ts";
import { identityKey } from "../diff/identity.ts";
import type { ObjectChange } from "../diff/object-change.ts";
import { defaultPolicy } from "../gate/policy.ts";
import type { ClusterSides } from "../sides/cluster-sides.ts";
import { changesOf } from "./changes-of.ts";
import { departuresOf } from "./departures-of.ts";
import { findingsOf } from "./findings-of.ts";
import { imagesOf } from "./images-of.ts";
import type { InCluster } from "./in-cluster.ts";
import { matrixOf } from "./matrix.ts";
import type { Whence } from "./place-of.ts";
import type { ChangedObject, Finding, Review, ReviewedCluster } from "./review.ts";
import { totalsOf } from "./totals-of.ts";

/** What a review is made from. */
export interface Reviewed extends Whence {
  /** What was compared, as the reader knows it. */
  readonly base: string;
  readonly head: string;
  readonly clusters: readonly ClusterSides[];
  readonly problems?: readonly Problem[];
  readonly accepted?: readonly string[];
  /** So many objects of a cluster may go at once without a finding of its own. */
  readonly mostDeletions?: number;
}

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

/** Worst first; then by app, object and place, so that the same input gives the same bytes. */
const byDanger = (one: Finding | ChangedObject, other: Finding | ChangedObject): number =>
  rankOf(one.danger) - rankOf(other.danger) ||
  compare(one.places[0]?.app ?? "", other.places[0]?.app ?? "") ||
  compare(identityKey(one.object), identityKey(other.object)) ||
  compare(one.places[0]?.cluster ?? "", other.places[0]?.cluster ?? "") ||
  compare(one.id, other.id);

const noiseOf = (findings: readonly Finding[]): Review["noise"] => {
  const counts = new Map<string, number>();
  for (const { rule, fields, places } of findings) counts.set(rule, (counts.get(rule) ?? 0) + Math.max(fields.length, 1) * places.length);
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => compare(a.rule, b.rule));
};

/** Compares each cluster, judges what differs, and says the same once. */
export const reviewOf = (reviewed: Reviewed): Review => {
  const { base, head, clusters, problems = [], accepted = [], mostDeletions = defaultPolicy.mostDeletions, ...whence } = reviewed;
  const all = clusters.map((sides): InCluster => ({ sides, judged: judgeCluster(sides) }));
  const findings = [...findingsOf(all, mostDeletions, whence)].sort(byDanger);
  const changes = [...changesOf(all, whence)].sort(byDanger);
  const environments = [...new Set(clusters.map(({ environment }) => environment))].sort(compare);
  const inClusters = all.map(({ sides: { cluster, environment }, judged }) => ({
    cluster,
    environment,
    changes: judged.map(({ change }) => change),
  }));
  const counts = Object.fromEntries(dangers.map((danger) => [danger, 0])) as Record<(typeof dangers)[number], number>;
  for (const { danger } of findings) counts[danger]++;
  return {
    version: 1,
    base,
    head,
    clusters: all.map(clusterOf),
    counts,
    findings: findings.filter(({ danger }) => danger !== "NOISE"),
    noise: noiseOf(findings.filter(({ danger }) => danger === "NOISE")),
    ...departuresOf(all, whence),
    images: imagesOf(inClusters),
    totals: totalsOf(all),
    environments,
    matrix: matrixOf(changes, environments),
    changes,
    problems,
    accepted,
  };
};
