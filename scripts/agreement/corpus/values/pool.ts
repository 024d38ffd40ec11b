/** Values for one sort of field. */
export interface Pool {
  /** What a person would write. */
  readonly good: readonly unknown[];
  /** What goes wrong. */
  readonly bad: readonly unknown[];
  /** What some fields take and others do not. Who makes mutants need not know: the server does. */
  readonly either?: readonly unknown[];
}
