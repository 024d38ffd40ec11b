import type { CustomKind } from "./custom-kind.ts";

/** An object that upstream software makes, by its identity. */
export interface LockedObject {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Left out when the object lives in the release's own namespace, or in none. */
  readonly namespace?: string;
}

/**
 * The recorded facts of an upstream chart or manifest at its pinned version. AppProjects, sync waves and the review
 * read it, so that nobody needs the network to know what is inside.
 */
export interface Lock {
  /** The chart's version, or the git commit. */
  readonly version: string;
  /** `sha256:…` of the chart archive; absent until someone recorded it from the registry itself. */
  readonly digest?: string;
  /** The custom kinds whose CRDs it brings, with their schemas where those are recorded. */
  readonly brings: readonly CustomKind[];
  /** The objects it makes with our values, CRDs left out. */
  readonly objects: readonly LockedObject[];
  /** The images it runs. */
  readonly images: readonly string[];
}
