import type { Output } from "../output.ts";
import type { NetworkPeer } from "./network-peer.ts";

/** A bucket of an object store. */
export type Bucket = GcsBucket | S3Bucket | AzureContainer;

interface Named {
  readonly name: string;
  /** What the user of the bucket must deploy in its own namespace for it to be there: a claim. */
  readonly outputs: readonly Output[];
}

export interface GcsBucket extends Named {
  readonly store: "gcs";
  /** Annotations of the ServiceAccount that reaches it: Workload Identity. */
  readonly identity: Readonly<Record<string, string>>;
}

export interface S3Bucket extends Named {
  readonly store: "s3";
  readonly region: string;
  /** Another server than AWS: `http://rook-ceph-rgw-store.rook-ceph.svc`. */
  readonly endpoint?: string;
  /** Annotations of the ServiceAccount that reaches it (IRSA) … */
  readonly identity: Readonly<Record<string, string>>;
  /** … or a Secret in the user's namespace with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. */
  readonly secret?: string;
  /** Where the server is, if it is in the cluster. */
  readonly server?: NetworkPeer;
}

export interface AzureContainer extends Named {
  readonly store: "azure";
  readonly account: string;
  readonly resourceGroup: string;
  readonly subscription: string;
  readonly identity: Readonly<Record<string, string>>;
  /** Labels of the pods that reach it: Azure Workload Identity. */
  readonly podLabels: Readonly<Record<string, string>>;
}

/** Keeps what logs, traces and backups are made of. */
export interface Buckets {
  /** The bucket for a purpose, `loki`: made beforehand where the cloud keeps it, claimed where the cluster does. */
  readonly bucket: (purpose: string) => Bucket;
}
