import type { Ask, Asked } from "@ashlar/model";

/**
 * What a gateway brick is asked while it takes over from another or the other from it: to take the other's ACME challenges
 * too. The host's name leads to one of the two, and each gets a certificate for it.
 */
export interface ChallengesAsk extends Ask {
  readonly ask: "challenges";
  /** Where the other gateway stands: cert-manager answers a challenge beside the Certificate. */
  readonly namespace: string;
}

export const challengesAsk = (to: string, namespace: string): ChallengesAsk => ({ ask: "challenges", to, namespace });

export const isChallengesAsk = (asked: Asked): asked is Asked & ChallengesAsk =>
  asked.ask === "challenges" && typeof asked.namespace === "string";
