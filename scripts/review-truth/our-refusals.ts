import type { KubeObject } from "@ashlar/model";
import { judgeCluster } from "@ashlar/review";
import type { AppliedBy, Pair } from "./pair.ts";

const placed = (object: KubeObject, index: number) => ({ object, path: `clusters/dev/apps/shop/${index}.yaml`, app: "shop" });

/** The Application by which the review knows how the object is applied. */
const application = (by: AppliedBy): KubeObject => ({
  apiVersion: "argoproj.io/v1alpha1",
  kind: "Application",
  metadata: { name: "shop", namespace: "argocd" },
  spec: {
    project: "default",
    source: { repoURL: "https://example.com/repo", path: "clusters/dev/apps/shop", targetRevision: "main" },
    destination: { name: "dev", namespace: "shop" },
    syncPolicy: { syncOptions: by === "server" ? ["ServerSideApply=true"] : [] },
  },
});

/** What the review says of a pair that it would block as refused: `immutable-field: …`. */
export const ourRefusals = ({ base, head, others }: Pair, version: string, by: AppliedBy = "server"): readonly string[] => {
  const beside = [...others.map(placed), { object: application(by), path: "clusters/dev/applications/shop.yaml" }];
  const changes = judgeCluster({
    cluster: "dev",
    environment: "dev",
    kubernetes: { before: version, after: version },
    before: [...beside, placed(base, others.length)],
    after: [...beside, placed(head, others.length)],
    whole: true,
  });
  return changes.flatMap(({ found }) =>
    found.flatMap(({ rule, danger = rule.danger, message }) => (danger === "REJECTED" ? [`${rule.name}: ${message}`] : [])),
  );
};
