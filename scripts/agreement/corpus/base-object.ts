import type { KubeObject } from "@ashlar/model";

/** An object that every server takes, and from which mutants are made. */
export interface BaseObject {
  /** File and number of the document in it: `network/service.yaml#1`. */
  readonly id: string;
  /** The folder of `base` that holds its kind: `network`. */
  readonly area: string;
  readonly object: KubeObject;
}

export const kindOf = ({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): string => `${apiVersion} ${kind}`;
