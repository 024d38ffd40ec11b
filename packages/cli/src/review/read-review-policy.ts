import type { Problem } from "@ashlar/model";
import { defaultPolicy, type Policy, readPolicy } from "@ashlar/review";
import { gitObject } from "../git-objects.ts";

/** Where a team says who must approve what. */
export const policyFile = ".github/review.json";

/** The policy at the base: what a pull request says of its own gate counts once it is merged. */
export const readReviewPolicy = (root: string, base: string): { readonly policy: Policy; readonly problems: readonly Problem[] } => {
  const text = gitObject(root, `${base}:./${policyFile}`);
  return text === undefined ? { policy: defaultPolicy, problems: [] } : readPolicy(text.toString("utf8"), policyFile);
};
