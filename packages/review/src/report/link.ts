/** A line of a file, on one of the sides that are compared. */
export interface Spot {
  readonly file?: string;
  readonly line?: number;
  /** `after` if it is not said. */
  readonly side?: "before" | "after";
}

/** Where a line can be read, if anywhere. */
export type Link = (spot: Spot) => string | undefined;

/** Links to where something is, or was: what goes is no more at the head. */
export const linkOf = ({ verdict }: { readonly verdict: string }, link: Link): Link =>
  verdict === "deleted" ? (spot) => link({ side: "before", ...spot }) : link;
