import type { CustomKind } from "./custom-kind.ts";

type Fields<S> = S extends { readonly properties: infer P } ? P : unknown;

/** A field that must be written: required, and nothing fills it in. */
type Needed<S> = S extends { readonly required: readonly (infer R)[]; readonly properties: infer P }
  ? { [K in R & keyof P]: P[K] extends { readonly default: unknown } ? never : K }[R & keyof P]
  : never;

type NamedFields<P, N, Implied> = { readonly [K in Exclude<keyof P & N, Implied>]: ValueOf<P[K]> } & {
  readonly [K in Exclude<keyof P, N | Implied>]?: ValueOf<P[K]>;
};

type OpenObject = { readonly "x-kubernetes-preserve-unknown-fields": true } | { readonly additionalProperties: true };

type OtherFields<S> = S extends OpenObject
  ? { readonly [field: string]: unknown }
  : S extends { readonly additionalProperties: infer A extends object }
    ? { readonly [field: string]: ValueOf<A> }
    : S extends { readonly properties: unknown }
      ? unknown
      : { readonly [field: string]: never };

type EmbeddedMetadata = {
  readonly name?: string;
  readonly generateName?: string;
  readonly namespace?: string;
  readonly labels?: { readonly [key: string]: string };
  readonly annotations?: { readonly [key: string]: string };
  readonly finalizers?: readonly string[];
};

type Embedded = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: EmbeddedMetadata;
};

type Implied = "apiVersion" | "kind" | "metadata";

type ObjectValue<S> = S extends { readonly "x-kubernetes-embedded-resource": true }
  ? Embedded & NamedFields<Fields<S>, Needed<S>, Implied> & OtherFields<S>
  : NamedFields<Fields<S>, Needed<S>, never> & OtherFields<S>;

interface Scalars {
  readonly string: string;
  readonly integer: number;
  readonly number: number;
  readonly boolean: boolean;
}

type Value<S> = S extends { readonly "x-kubernetes-int-or-string": true }
  ? number | string
  : S extends { readonly type: infer T }
    ? S extends { readonly enum: readonly (infer E)[] }
      ? E
      : T extends keyof Scalars
        ? Scalars[T]
        : T extends "array"
          ? S extends { readonly items: infer I }
            ? readonly ValueOf<I>[]
            : readonly unknown[]
          : T extends "object"
            ? ObjectValue<S>
            : unknown
    : unknown;

/** The values that a schema describes. A field with a default may be left out. */
export type ValueOf<S> = S extends { readonly nullable: true } ? Value<S> | null : Value<S>;

type RootFields<S> = NamedFields<Fields<S>, Needed<S>, Implied> & (S extends OpenObject ? { readonly [field: string]: unknown } : unknown);

type SchemaOf<K extends CustomKind, V> = K extends { readonly versions: infer Versions }
  ? V extends keyof Versions
    ? Versions[V] extends { readonly schema: infer S }
      ? S
      : never
    : never
  : never;

// A type, not an interface: what has an index signature, as `ObjectMeta` does, takes no interface.
type Metadata = {
  readonly name: string;
  readonly labels?: { readonly [key: string]: string };
  readonly annotations?: { readonly [key: string]: string };
  readonly finalizers?: readonly string[];
};

/**
 * An object of a custom kind, by the very schema that the check reads: `ObjectOf<typeof mill, "v1">`. Type an object literal with
 * it by `satisfies`, and a field that the schema does not name does not compile.
 */
export type ObjectOf<K extends CustomKind, V extends keyof NonNullable<K["versions"]> & string> = {
  readonly apiVersion: `${K["group"]}/${V}`;
  readonly kind: K["kind"];
  readonly metadata: Metadata & (K["scope"] extends "Cluster" ? unknown : { readonly namespace?: string });
} & RootFields<SchemaOf<K, V>>;
