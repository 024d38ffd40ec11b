import type { IToleration } from "kubernetes-models/v1/Toleration";
import type { EnvValue } from "./env.ts";
import type { Call } from "./network-policy.ts";
import type { Override } from "./override.ts";
import type { Bytes, Cpu } from "./quantity.ts";
import type { Scratch } from "./scratch.ts";
import type { Security } from "./security.ts";
import type { Account } from "./service-account.ts";

/** What every builder takes. */
export interface ComponentValues {
  /** Name of the workload, of its Service and of its account: a DNS label, unique in the namespace. */
  readonly name: string;
  /** Image with a tag or, better, a digest. */
  readonly image: string;
  /** CPU that the scheduler keeps free for each pod. */
  readonly cpu: Cpu;
  /** Memory that the scheduler keeps free for each pod, and, without `memoryLimit`, the most it may use. */
  readonly memory: Bytes;
  /** CPU above which the container is throttled; none unless given. */
  readonly cpuLimit?: Cpu;
  /** Memory above which the container is killed; the same as `memory` unless given. */
  readonly memoryLimit?: Bytes;
  /** Replaces the image's entry point. */
  readonly command?: readonly string[];
  /** Replaces the image's arguments. */
  readonly args?: readonly string[];
  /** Environment variables, kept in this order, because `$(NAME)` sees only what stands above it. */
  readonly env?: Readonly<Record<string, EnvValue | undefined>>;
  /** Configuration files: absolute path → text. A changed text restarts the pods. */
  readonly files?: Readonly<Record<string, string>>;
  /** Secrets mounted read-only: absolute path of a directory → name of the Secret. */
  readonly secretFiles?: Readonly<Record<string, string>>;
  /** Volume claims that exist on their own, mounted writable: absolute path of a directory → name of the claim. */
  readonly claims?: Readonly<Record<string, string>>;
  /** Writable directories that start empty; all else is read-only. */
  readonly scratch?: readonly Scratch[];
  /** Where the pods may connect to, besides DNS; nowhere unless listed. */
  readonly calls?: readonly Call[];
  /** Whether the pods may ask the cluster's DNS; `true` unless given. */
  readonly dns?: boolean;
  /** User, group and root file system of the container. */
  readonly security?: Security;
  /** Annotations of the ServiceAccount, and whether the pod gets its token. */
  readonly account?: Account;
  /** The label `app.kubernetes.io/version`. */
  readonly version?: string;
  /** Further labels of all objects and pods. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Further labels of the pods alone, such as those of a service mesh. */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** Annotations of the pods. */
  readonly podAnnotations?: Readonly<Record<string, string>>;
  /** Secrets with the credentials of the image's registry. */
  readonly imagePullSecrets?: readonly string[];
  /** Labels that a node must carry. */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /** Taints that the pods put up with. */
  readonly tolerations?: readonly IToleration[];
  /** Name of a PriorityClass. */
  readonly priorityClass?: string;
  /** Seconds from the word to stop until the pod is killed, `drainSeconds` included; 30 after them unless given. */
  readonly terminationSeconds?: number;
  /** The last word on each object. */
  readonly override?: Override;
}
