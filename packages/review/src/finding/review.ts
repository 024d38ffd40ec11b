import type { Problem } from "@ashlar/model";
import type { Danger } from "../danger/danger.ts";
import type { Identity } from "../diff/identity.ts";
import type { TouchedLine } from "../source/source-diff.ts";

/** Where a finding holds: the same change in five clusters is one finding with five places. */
export interface Place {
  readonly cluster: string;
  readonly environment: string;
  /** The app or brick whose folder the object is in; absent for what Argo CD is told and the like. */
  readonly app?: string;
  /** The manifest, relative to the root, on the side where the object is: after the change, or before for what goes. */
  readonly file?: string;
  /** The line of the first value that it is about, from 1. */
  readonly line?: number;
  /** The TypeScript that makes the object: `apps/shop/app.ts`, or with the line where that is known: `apps/shop/app.ts:41`. */
  readonly source?: string;
  /** The line of TypeScript or of its data that was changed and most likely brought it about, as far as one speaks for it more than any other. */
  readonly changed?: TouchedLine;
  /** The ref that the cluster tracks, where nothing happens before that is promoted. */
  readonly waitsFor?: string;
}

/** One value, before and after, as text that may be shown: secrets are hidden, long texts whole. */
export interface ShownField {
  /** `spec.template.spec.containers[web].image`. */
  readonly path: string;
  /** Absent where there was or is nothing. YAML where it is more than a scalar. */
  readonly before?: string;
  readonly after?: string;
  /** Only the order of items differs. */
  readonly order?: true;
  /** Lines of a text inside of a value, as a diff. */
  readonly lines?: readonly DiffLine[];
  /** What changes inside of a text that is data of its own: JSON, YAML, TOML. */
  readonly inside?: readonly ShownField[];
}

export interface DiffLine {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** A danger in a change, wherever it holds. */
export interface Finding {
  /** Stable for the same finding of the same change: deep links use it. */
  readonly id: string;
  readonly rule: string;
  readonly danger: Danger;
  readonly object: Identity;
  readonly verdict: "created" | "changed" | "deleted";
  readonly message: string;
  readonly remedy?: string;
  readonly fields: readonly ShownField[];
  readonly places: readonly Place[];
}

/** What becomes of an object, wherever the same becomes of it. */
export interface ChangedObject {
  readonly id: string;
  readonly object: Identity;
  readonly verdict: "created" | "changed" | "deleted";
  /** The worst that was found in it. */
  readonly danger: Danger;
  readonly fields: readonly ShownField[];
  readonly places: readonly Place[];
  /** The app that it came from. */
  readonly movedFrom?: string;
  readonly renamedFrom?: Identity;
  readonly renamedTo?: Identity;
  readonly replaces?: Identity;
  readonly replacedBy?: Identity;
}

/** An object that leaves the tree, or that its Application syncs no more: by which way it goes, or what lets it stay. */
export interface Deletion {
  readonly object: Identity;
  readonly danger: Danger;
  /** `pruned by Application prod-eu-shop`, `stays: Prune=false`; the empty string where no Application is seen that had it. */
  readonly how: string;
  readonly places: readonly Place[];
}

export interface ImageRow {
  readonly image: string;
  readonly before?: string;
  readonly after?: string;
  /** `patch`, `minor`, `major`, `downgrade`, `registry`, `digest`, `new`, `gone`, `unknown`. */
  readonly move: string;
  readonly objects: readonly Identity[];
  readonly clusters: readonly string[];
}

/** What an environment asks for, of the workloads that change: pods × requests. */
export interface TotalsRow {
  readonly environment: string;
  /** Of DaemonSets and their like: so much on each node, and nothing says how many there are. */
  readonly perNode: boolean;
  readonly before: Totals;
  readonly after: Totals;
}

export interface Totals {
  readonly milliCpu: number;
  readonly memoryBytes: number;
  readonly storageBytes: number;
}

/** What differs in one app across environments. */
export interface MatrixRow {
  readonly app: string;
  /** By environment, in the order of `environments`; undefined where nothing changes. */
  readonly cells: readonly (MatrixCell | undefined)[];
}

export interface MatrixCell {
  readonly danger: Danger;
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
}

export interface ReviewedCluster {
  readonly cluster: string;
  readonly environment: string;
  readonly kubernetes: { readonly before: string; readonly after: string };
  readonly waitsFor?: string;
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
}

/** What a pull request does, as data. The same for the same input, byte by byte. */
export interface Review {
  /** Of this shape. */
  readonly version: 1;
  /** What was compared, as the reader knows it: a revision, a folder, `work tree`. */
  readonly base: string;
  readonly head: string;
  readonly clusters: readonly ReviewedCluster[];
  /** How many findings there are of each class. */
  readonly counts: Readonly<Record<Danger, number>>;
  /** Worst first; without NOISE, which is counted by rule. */
  readonly findings: readonly Finding[];
  readonly noise: readonly { readonly rule: string; readonly count: number }[];
  /** Every object that goes. */
  readonly deletions: readonly Deletion[];
  /** Every object that stays in its cluster though nobody looks after it any more. */
  readonly leftBehind: readonly Deletion[];
  readonly images: readonly ImageRow[];
  readonly totals: readonly TotalsRow[];
  readonly environments: readonly string[];
  readonly matrix: readonly MatrixRow[];
  /** Every object that changes, by app, worst first. */
  readonly changes: readonly ChangedObject[];
  /** What must be mended before there is anything to review, and what the author should know. */
  readonly problems: readonly Problem[];
  /** Rules of the checks that `--accept-unproven` overruled. */
  readonly accepted: readonly string[];
}
