import type { Problem } from "@ashlar/model";
import { defaultPolicy, type Policy, readPolicy } from "@ashlar/review";
import type { GitStore } from "../git-store.ts";

/** Where a team says who must approve what. */
export const policyFile = ".github/review.json";

/** The policy at the base: what a pull request says of its own gate counts once it is merged. */
export const readReviewPolicy = async (
  store: GitStore,
  base: string,
): Promise<{ readonly policy: Policy; readonly problems: readonly Problem[] }> => {
  const [found] = await store.read([`${base}:./${policyFile}`]);
  return found?.type === "blob" ? readPolicy(found.content.toString("utf8"), policyFile) : { policy: defaultPolicy, problems: [] };
};
