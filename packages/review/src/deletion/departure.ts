/** What becomes of an object that leaves the tree, or the Application that synced it. */
export type Path =
  /** A sync deletes it. */
  | "pruned"
  /** Deleted together with its Application, by the Application's finalizer. */
  | "cascaded"
  /** Nothing deletes it, nobody looks after it any more. */
  | "orphaned"
  /** An option says that it stays. */
  | "kept"
  /** Somebody has to say yes in Argo CD before it is deleted. */
  | "awaits-confirmation"
  /** Another Application has it from now on. */
  | "moved";

/** By which way an object leaves, and why that way. */
export interface Departure {
  readonly path: Path;
  /** The Application that synced it; absent where none is seen that did. */
  readonly by?: string;
  /** What the way alone does not say, the first cause first, each without a full stop: `Prune=false`. */
  readonly because: readonly string[];
  /** Of what moved: the Application that has it now. */
  readonly to?: string;
  /** Of what moved: what the Application that had it does with it, unless the other one is faster. */
  readonly released?: Leaving["path"];
}

/** What an Application does with an object that it synced until now. */
export interface Leaving extends Departure {
  readonly path: Exclude<Path, "moved">;
}

/** Whether a way out ends with the object deleted, be it after somebody said yes. */
export const isDeletion = ({ path }: Pick<Departure, "path">): boolean =>
  path === "pruned" || path === "cascaded" || path === "awaits-confirmation";
