import type { CustomKind } from "./custom-kind.ts";
import type { KindHealth } from "./kind-health.ts";
import type { Output } from "./output.ts";
import type { Outside } from "./outside.ts";
import type { Site } from "./site.ts";

/** The levels of the Pod Security Standards (kubernetes.io, Pod Security Standards). */
export type PodSecurity = "restricted" | "baseline" | "privileged";

/** What one Argo CD Application deploys, for any platform that offers what it needs. */
export interface App<in Needs = object> {
  /** Unique in its cluster. */
  readonly name: string;
  /** Where its objects live … */
  readonly namespace: string;
  /** … and where else it may write (a role in kube-system). */
  readonly alsoIn?: readonly string[];
  /** Who owns it: AppProject, code owners, alert routes. */
  readonly team: string;
  /** What its namespace enforces; `restricted` unless said otherwise. */
  readonly podSecurity?: PodSecurity;
  /** Custom kinds it uses whose CRDs no app of this cluster brings: those that a cloud installs, say. Made by `customKind`. */
  readonly kinds?: readonly CustomKind[];
  /** What it makes in the cluster once it runs, though no manifest does: checks take it for made. */
  readonly makes?: readonly Outside[];
  /** How Argo CD tells that objects of its custom kinds are well, where it does not know by itself. */
  readonly health?: readonly KindHealth[];
  readonly objects: (platform: Needs & Site) => readonly Output[];
  /** Set by `adjust`: the app as its author wrote it. */
  readonly adjusts?: AnyApp;
}

/** An app with whatever needs. */
export type AnyApp = App<never>;
