import { type Danger, dangers, isBlocking, rankOf } from "../../danger/danger.ts";
import type { Identity } from "../../diff/identity.ts";
import type { Finding, Place, Review } from "../../finding/review.ts";
import type { Verdict } from "../../gate/gate.ts";

/** `identity("apps", "Deployment", "shop/cart")`. */
export const identity = (group: string, kind: string, full: string): Identity => {
  const [namespace = "", name] = full.includes("/") ? full.split("/") : ["", full];
  return { group, kind, namespace, name: name ?? "" };
};

/** Places in clusters that are named after their environment: `prod-eu` is of prod. */
export const places = (clusters: readonly string[], more: Partial<Place> = {}): readonly Place[] =>
  clusters.map((cluster) => ({ cluster, environment: cluster.split("-")[0] ?? cluster, ...more }));

const none = Object.fromEntries(dangers.map((danger) => [danger, 0])) as Record<Danger, number>;

/** A review of these findings; what is not said of it is empty. */
export const reviewOf = (findings: readonly Finding[], more: Partial<Review> = {}): Review => {
  const counts = { ...none, NOISE: (more.noise ?? []).reduce((sum, { count }) => sum + count, 0) };
  for (const { danger } of findings) counts[danger] += 1;
  return {
    version: 1,
    base: "main",
    head: "8f3c1d20",
    clusters: [],
    counts,
    findings: [...findings].sort((one, other) => rankOf(one.danger) - rankOf(other.danger)),
    noise: [],
    deletions: [],
    leftBehind: [],
    images: [],
    totals: [],
    environments: [],
    matrix: [],
    changes: [],
    problems: [],
    accepted: [],
    ...more,
  };
};

/** Everything that blocks is blocked, but for what is acknowledged. */
export const verdictOf = ({ findings }: Review, acknowledged: readonly string[] = []): Verdict => {
  const blocking = findings.filter(({ danger }) => isBlocking(danger));
  const blocked = blocking.filter(({ id }) => !acknowledged.includes(id));
  return {
    blocked: blocked.map((finding) => ({
      finding,
      trailer: `Acknowledge: ${finding.rule} ${finding.object.kind} ${finding.object.namespace}/${finding.object.name}`,
      approvers: finding.danger === "SECURITY" ? ["@example/security"] : ["@example/production"],
    })),
    acknowledged: blocking.filter(({ id }) => acknowledged.includes(id)).map((finding) => ({ finding, by: "Ada <ada@example.com>" })),
    problems: [],
    passes: blocked.length === 0,
  };
};
