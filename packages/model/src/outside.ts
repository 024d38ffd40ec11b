/** Something that is in a cluster though no manifest of it makes it: an operator does, a cloud, or a person. */
export interface Outside {
  /** Left out for the core group. */
  readonly group?: string;
  readonly kind: string;
  /** Left out for what lives in no namespace. */
  readonly namespace?: string;
  readonly name: string;
  /** The keys of a Secret or a ConfigMap, where they are known. */
  readonly keys?: readonly string[];
}
