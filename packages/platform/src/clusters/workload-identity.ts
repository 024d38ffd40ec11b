import type { Problem, Site } from "@ashlar/model";

/** As whom pods act in their cloud, without any key: what their ServiceAccount and they themselves carry for it. */
export interface WorkloadIdentity {
  /** The kind of cluster whose pods have such an identity. */
  readonly provider: "gke" | "eks" | "aks";
  /** Of the ServiceAccount. */
  readonly annotations: Readonly<Record<string, string>>;
  /** Of the pods. */
  readonly podLabels: Readonly<Record<string, string>>;
  /** TCP ports where pods get their tokens, for network policies. */
  readonly tokenPorts: readonly number[];
}

/**
 * A Google service account, or without one the Kubernetes ServiceAccount itself as a principal. Ports 80 and 988 are those of GKE's
 * metadata server (cloud.google.com, Workload Identity Federation for GKE, Network policy requirements).
 */
export const googleIdentity = (serviceAccount?: `${string}@${string}`): WorkloadIdentity => ({
  provider: "gke",
  annotations: serviceAccount === undefined ? {} : { "iam.gke.io/gcp-service-account": serviceAccount },
  podLabels: {},
  tokenPorts: [80, 988],
});

/**
 * An IAM role for the ServiceAccount (IRSA), or without one the role that EKS Pod Identity gives it; its agent listens on port 80
 * (docs.aws.amazon.com, Amazon EKS, IAM roles for service accounts; EKS Pod Identity).
 */
export const awsIdentity = (role?: `arn:${string}`): WorkloadIdentity => ({
  provider: "eks",
  annotations: role === undefined ? {} : { "eks.amazonaws.com/role-arn": role },
  podLabels: {},
  tokenPorts: role === undefined ? [80] : [],
});

/**
 * A managed identity with a federated credential for the ServiceAccount. The label is what makes AKS put the token into the pod
 * (azure.github.io/azure-workload-identity, Service Account Labels and Annotations).
 * @param clientId of the managed identity
 */
export const azureIdentity = (clientId: string): WorkloadIdentity => ({
  provider: "aks",
  annotations: { "azure.workload.identity/client-id": clientId },
  podLabels: { "azure.workload.identity/use": "true" },
  tokenPorts: [],
});

/** The problem of a cluster that cannot give such an identity, or none. `what` begins the sentence: `dns: route53`. */
export const identityProblems = (what: string, { provider }: WorkloadIdentity, { site: { cluster, cloud } }: Site): readonly Problem[] =>
  cloud.provider === provider
    ? []
    : [
        {
          rule: "wrong-cloud",
          message: `${what} acts as an identity that only pods in ${provider} have, and ${cluster} runs on ${cloud.provider}`,
          remedy: `Choose what ${cloud.provider} gives its pods an identity for, or what needs none: cloudflare`,
        },
      ];
