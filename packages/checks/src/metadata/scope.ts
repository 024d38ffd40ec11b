import { kubernetes, kubernetesVersions } from "@ashlar/schemas";
import type { About } from "../rule/object-rule.ts";

const clusterWide = new Set<string>();

const fill = (): void => {
  for (const version of kubernetesVersions())
    for (const [key, { scope }] of kubernetes(version).kinds) if (scope === "Cluster") clusterWide.add(key.slice(key.indexOf(" ") + 1));
};

/** Whether an object is of a built-in kind that lives in no namespace. Of custom resources this is not known here. */
export const isClusterWide = ({ object, kubernetes: version }: About): boolean => {
  if (clusterWide.size === 0) fill();
  return clusterWide.has(object.kind) && kubernetes(version).kinds.get(`${object.apiVersion} ${object.kind}`)?.scope === "Cluster";
};
