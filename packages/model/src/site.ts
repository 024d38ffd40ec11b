/** A minor version of Kubernetes: `1.35`. */
export type KubernetesVersion = `1.${number}`;

/** Where a cluster runs. Bricks for a cloud narrow `provider` and read their own fields. */
export interface Cloud {
  readonly provider: string;
  readonly region?: string;
  readonly [fact: string]: unknown;
}

/** The repository that Argo CD reads and the ref that a cluster tracks. */
export interface Git {
  readonly repo: string;
  /** Fully qualified: `refs/heads/main`, or a ref of the cluster's own: `refs/heads/deployed/prod-eu`. */
  readonly revision: string;
}

/** What every app and brick learns about the cluster it is rendered for. */
export interface Site {
  readonly site: {
    readonly cluster: string;
    readonly environment: string;
    readonly kubernetes: KubernetesVersion;
    readonly cloud: Cloud;
    readonly git: Git;
  };
}
