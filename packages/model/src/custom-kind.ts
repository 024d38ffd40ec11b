import type { KindSchema } from "./kind-schema.ts";

/** A custom kind and whether its objects live in a namespace. */
export interface KindScope {
  readonly group: string;
  readonly kind: string;
  readonly scope: "Namespaced" | "Cluster";
}

/** A version of a custom kind: its schema where the API server serves it. */
export type KindVersion =
  | {
      readonly served?: true;
      readonly schema: KindSchema;
      /** The API server warns whoever uses this version: with this text, or with its own. */
      readonly deprecated?: string | true;
    }
  | { readonly served: false; readonly schema?: undefined; readonly deprecated?: undefined };

/** A custom kind, and what its CRD says of each of its versions where that is known. */
export interface CustomKind extends KindScope {
  /** By name: `v1`, `v1beta1`. */
  readonly versions?: Readonly<Record<string, KindVersion>>;
}

/**
 * A custom kind with the schemas of its versions, of which `ObjectOf` derives the types of its objects: one source for what
 * the compiler and the check refuse. `ashlar import crd` writes it from a CRD.
 */
export const customKind = <const K extends CustomKind>(kind: K): K => kind;
