import type { Asked, Problem } from "@ashlar/model";

/** The asks that a brick does not understand: never dropped in silence. */
export const unknownAsks = (brick: string, understands: (asked: Asked) => boolean, asks: readonly Asked[]): readonly Problem[] =>
  asks
    .filter((asked) => !understands(asked))
    .map(({ ask, from }) => ({
      rule: "unknown-ask",
      app: from.app,
      message: `${brick} does not understand the ask '${ask}'`,
      remedy: `Hand on what the offers of ${brick} return, unchanged`,
    }));
