import type { Output } from "../output.ts";

/** An entry of the secret store. Never a value: values stay out of git. */
export interface SecretEntry {
  readonly entry: string;
  /** A field of the entry, where the entry holds several. */
  readonly field?: string;
}

/** A Secret to be filled from the secret store. */
export interface SecretRequest {
  readonly name: string;
  /** Keys of the Secret and the entries that fill them. */
  readonly keys: Readonly<Record<string, SecretEntry>>;
}

/** Hands out Secrets whose values live in a secret store outside git. */
export interface Secrets {
  readonly secret: (request: SecretRequest) => readonly Output[];
}
