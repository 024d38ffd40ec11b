import type { AnyBrick, Cloud, Slot } from "@ashlar/model";

/**
 * A brick with values that somebody would use, exported as `examples` by the `*.example.ts` beside it. By these the locks are recorded,
 * the tables in docs/ are made, and every brick is put beside every other.
 */
export interface Example {
  readonly slot: Slot;
  readonly brick: AnyBrick;
  /** Where it runs, if not everywhere. */
  readonly cloud?: Cloud;
  /** What it can only stand beside: by slot. */
  readonly beside?: Readonly<Record<string, AnyBrick>>;
}
