/** How bad a change is, worst first. */
export const dangers = ["REJECTED", "DATA-LOSS", "OUTAGE", "SECURITY", "RESTART", "CONFIG", "ROUTINE", "NOISE"] as const;

export type Danger = (typeof dangers)[number];

/** What each class means, for whoever reads a review for the first time. */
export const dangerMeaning: Readonly<Record<Danger, string>> = {
  REJECTED: "the API server or Argo CD will refuse it, and the sync fails",
  "DATA-LOSS": "something that holds data, or that owns other objects, goes away",
  OUTAGE: "traffic or capacity may drop",
  SECURITY: "privileges, exposure or isolation widen",
  RESTART: "pods are replaced; no loss is expected",
  CONFIG: "state changes without a rollout, or without any effect yet",
  ROUTINE: "new images within a major version, more replicas, new objects",
  NOISE: "nothing changes for the cluster",
};

const rank = new Map<Danger, number>(dangers.map((danger, index) => [danger, index]));

/** 0 for the worst. */
export const rankOf = (danger: Danger): number => rank.get(danger) ?? dangers.length;

/** The first four block a merge until they are acknowledged. */
export const isBlocking = (danger: Danger): boolean => rankOf(danger) <= rankOf("SECURITY");

export const worstOf = (all: Iterable<Danger>): Danger => {
  let worst: Danger = "NOISE";
  for (const each of all) if (rankOf(each) < rankOf(worst)) worst = each;
  return worst;
};
