import type { Cluster, Problem } from "@ashlar/model";

const remedy = ({ name }: Cluster): string =>
  `give it a ref of its own in its environment module: \`git: { ...git, revision: "refs/heads/deployed/${name}" }\``;

/** Why the ref that a cluster tracks is none that `promote` may move: it must be a branch, written in full. */
export const notABranch = (cluster: Cluster): Problem | undefined =>
  /^refs\/heads\/[^-]/.test(cluster.git.revision)
    ? undefined
    : {
        rule: "own-ref",
        cluster: cluster.name,
        message: `it tracks '${cluster.git.revision}', which is no branch written in full, so there is nothing to promote`,
        remedy: remedy(cluster),
      };

/** Why a cluster that tracks the default branch is not promoted: it has what is merged. */
export const tracksDefault = (cluster: Cluster, defaultRef: string): Problem | undefined =>
  cluster.git.revision !== defaultRef
    ? undefined
    : {
        rule: "own-ref",
        cluster: cluster.name,
        message: `it tracks ${defaultRef}, the default branch: every merge reaches it, and there is nothing to promote`,
        remedy: remedy(cluster),
      };
