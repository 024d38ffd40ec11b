import type { KubeObject } from "@ashlar/model";

/** An object that servers take, and from which mutants are made. */
export interface BaseObject {
  /** File and number of the document in it: `network/service.yaml#1`. */
  readonly id: string;
  /** The folder of `base` that holds its kind: `network`. */
  readonly area: string;
  /** The first minor version whose servers accept it; 1.0 of those that all do. */
  readonly from: string;
  readonly object: KubeObject;
}

export const kindOf = ({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): string => `${apiVersion} ${kind}`;
