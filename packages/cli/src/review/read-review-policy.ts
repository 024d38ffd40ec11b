import type { Problem } from "@ashlar/model";
import { defaultPolicy, type Policy, readPolicy } from "@ashlar/review";
import { gitObjects } from "../git-objects.ts";
import { filesBelow } from "./changed-files.ts";

/** Where a team says who must approve what. */
export const policyFile = ".github/review.json";

/** The policy at the base: what a pull request says of its own gate counts once it is merged. */
export const readReviewPolicy = (root: string, base: string): { readonly policy: Policy; readonly problems: readonly Problem[] } => {
  const id = filesBelow(root, base, [policyFile]).get(policyFile);
  const [text] = id === undefined ? [] : gitObjects(root, [id]);
  return text === undefined ? { policy: defaultPolicy, problems: [] } : readPolicy(text.toString("utf8"), policyFile);
};
