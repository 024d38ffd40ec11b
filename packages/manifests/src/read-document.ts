import type { KubeObject } from "@ashlar/model";

/** One object that was found in a text. */
export interface ReadDocument {
  /** Plain JSON data. It has an apiVersion, a kind and a mapping as metadata; nothing else of it was looked at, the name neither. */
  readonly object: KubeObject;
  /** The line on which it begins, from 1. Counted when first asked for. */
  readonly line: number;
  /**
   * The line of the key, or of the item in a list, that an RFC 6901 pointer leads to; `undefined` if there is no such value.
   * The first question reads the document again.
   */
  readonly lineOf: (pointer: string) => number | undefined;
}
