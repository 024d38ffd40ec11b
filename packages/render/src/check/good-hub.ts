import type { Cluster, Problem } from "@ashlar/model";
import { gitopsSlot, inClusterName } from "../argocd/names.ts";
import type { NamedCluster } from "./between-clusters.ts";

type Found = Pick<Problem, "message" | "remedy">;

const hasGitops = ({ platform }: Cluster): boolean => platform[gitopsSlot] !== undefined;

const ofSpoke = (spoke: Cluster, hub: Cluster): readonly Found[] => [
  ...(hasGitops(spoke)
    ? [
        {
          message: `has a brick under '${gitopsSlot}', and the Argo CD of its hub '${hub.name}' syncs it too`,
          remedy: "leave out the one or the other",
        },
      ]
    : []),
  ...(spoke.name === inClusterName
    ? [{ message: `'${inClusterName}' is what Argo CD calls the hub '${hub.name}' itself`, remedy: "choose another name" }]
    : []),
];

const ofHub = (hub: Cluster, clusters: readonly NamedCluster[]): readonly Found[] => {
  if (!clusters.some(({ cluster }) => cluster === hub))
    return [
      {
        message: `its hub '${hub.name}' is no cluster that a module in environments/ exports`,
        remedy: "export it there, and name what is exported: what syncs this cluster is rendered into its folder",
      },
    ];
  if (hub.hub !== undefined)
    return [{ message: `its hub '${hub.name}' has a hub itself, '${hub.hub.name}'`, remedy: `let '${hub.hub.name}' be the hub of both` }];
  return hasGitops(hub)
    ? []
    : [{ message: `its hub '${hub.name}' has no brick under '${gitopsSlot}'`, remedy: "put one there: it syncs both clusters" }];
};

/** A cluster that another's Argo CD syncs has none of its own, and that other has one. */
export const goodHub = (clusters: readonly NamedCluster[]): readonly Problem[] =>
  clusters.flatMap(({ cluster, module }) =>
    cluster.hub === undefined
      ? []
      : [...ofHub(cluster.hub, clusters), ...ofSpoke(cluster, cluster.hub)].map((found) => ({
          rule: "good-hub",
          ...found,
          cluster: cluster.name,
          file: module,
        })),
  );
