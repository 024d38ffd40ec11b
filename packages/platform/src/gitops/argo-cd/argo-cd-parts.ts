import type { KubeObject } from "@ashlar/model";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { withRepoServerGit } from "./repo-server-git.ts";

/** What a pod of each part gets; the upstream base sets nothing. */
export interface ArgoCdSizes {
  /** Holds every live object of its clusters in memory. */
  readonly controller?: PodSize;
  /** Reads git and renders charts. */
  readonly repoServer?: PodSize;
  /** The web page, the command line's other end, and webhooks. */
  readonly server?: PodSize;
}

const patch = (
  kind: "Deployment" | "StatefulSet",
  name: string,
  size: PodSize,
  { container = {}, ...pod }: { readonly container?: object; readonly volumes?: readonly object[] } = {},
): KubeObject => ({
  apiVersion: "apps/v1",
  kind,
  metadata: { name },
  // Containers are merged by name, and each of these parts calls its container as it is called itself.
  spec: { template: { spec: { containers: [{ name, resources: containerResources(size), ...container }], ...pod } } },
});

/** The parts as strategic merge patches. Memory beyond its size kills a pod, so give more to an Argo CD of many clusters. */
export const partPatches = ({ controller, repoServer, server }: ArgoCdSizes = {}): readonly KubeObject[] => [
  patch("StatefulSet", "argocd-application-controller", controller ?? { cpu: "500m", memory: "2Gi" }),
  patch("Deployment", "argocd-repo-server", repoServer ?? { cpu: "250m", memory: "1Gi" }, withRepoServerGit),
  patch("Deployment", "argocd-server", server ?? { cpu: "100m", memory: "512Mi" }),
];
