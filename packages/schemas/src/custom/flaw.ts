/** What is wrong with a schema, and where in it. */
export interface Flaw {
  /** RFC 6901 JSON pointer into the CRD. */
  readonly pointer: string;
  readonly message: string;
}

/** A step of a JSON pointer. */
export const step = (key: string | number): string => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
