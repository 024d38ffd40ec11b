/** Syncs a cluster with git. Its brick's objects are what a person applies once, and what Argo CD then manages itself. */
export interface GitOps {
  /** Where Applications and AppProjects live. */
  readonly namespace: string;
}
