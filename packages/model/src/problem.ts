/** What a check or the renderer reports: where, what, and what to do. Data, never an exception. */
export interface Problem {
  /** The rule that reports it, in kebab-case: `two-owners`. */
  readonly rule: string;
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy?: string;
  /** `error` (the default) stops the render; `warning` does not. */
  readonly severity?: "error" | "warning";
  readonly cluster?: string;
  readonly app?: string;
  /** The object as messages name it: `Deployment shop/cart`. */
  readonly object?: string;
  /** RFC 6901 JSON pointer into the object. */
  readonly pointer?: string;
  /** The module, manifest or folder to open, relative to the repository's root. */
  readonly file?: string;
  /** The manifest that the object is written to, where `file` is the module that made it. */
  readonly manifest?: string;
  /** Another line that has to do with it: of a module that was changed. */
  readonly related?: string;
}

export const isError = (problem: Problem): boolean => problem.severity !== "warning";
