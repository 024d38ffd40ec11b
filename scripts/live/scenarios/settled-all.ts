import { applicationNames } from "../stand/published-applications.ts";
import type { Stand } from "../stand/stand.ts";

/** Waits until every Application of the published tree is Synced and Healthy. */
export const settledAll = ({ applications, repository, cluster }: Stand): Promise<void> =>
  applications.allSettled(applicationNames(repository, cluster));
