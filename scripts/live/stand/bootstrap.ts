import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Runs kubectl and answers what it prints; throws what it complains of. */
export type Kubectl = (...args: readonly string[]) => Promise<string>;

/**
 * Applies a cluster's `bootstrap/` as the README tells its user: once more if the first run met kinds that it was itself
 * bringing.
 * @throws what kubectl said when it does not get through
 */
export const bootstrap = async (tree: string, cluster: string, kubectl: Kubectl): Promise<void> => {
  const folder = join(tree, "clusters", cluster, "bootstrap");
  for (let run = 1; ; run++) {
    try {
      await kubectl("apply", "--server-side", "--force-conflicts", "-k", folder);
      return;
    } catch (error) {
      if (run === 3) throw error;
      await pause(1000);
    }
  }
};
