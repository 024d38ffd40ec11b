import type { AnyApp } from "./app.ts";
import type { AnyBrick } from "./brick.ts";
import type { Environment } from "./environment.ts";
import type { FitApps, FitPlatform } from "./fit.ts";
import type { Outside } from "./outside.ts";
import type { Cloud, Git, KubernetesVersion } from "./site.ts";

/** Where objects are synced: its bricks, its apps, its Kubernetes version. A folder in `clusters/`. */
export interface Cluster {
  readonly type: "cluster";
  readonly name: string;
  readonly environment: Environment;
  readonly kubernetes: KubernetesVersion;
  readonly cloud: Cloud;
  readonly git: Git;
  /** The cluster whose Argo CD syncs this one, and knows it by this cluster's name; left out: an Argo CD of its own. */
  readonly hub?: Cluster;
  /** What is there though nothing of this repository makes it: checks take it for made. */
  readonly outside?: readonly Outside[];
  readonly platform: Readonly<Record<string, AnyBrick | undefined>>;
  readonly apps: readonly (AnyApp | undefined)[];
}

type Described = Omit<Cluster, "type" | "platform" | "apps">;

/**
 * Puts bricks and apps together. What does not fit does not compile: the error stands at the app or the brick whose
 * need is not met and says which one, and why.
 */
export const cluster = <const P extends { readonly [slot: string]: AnyBrick | undefined }, const A extends readonly (AnyApp | undefined)[]>(
  spec: Described & {
    readonly platform: P & FitPlatform<NoInfer<P>>;
    readonly apps: A & FitApps<NoInfer<A>, NoInfer<P>>;
  },
): Cluster => ({ ...spec, type: "cluster" });
