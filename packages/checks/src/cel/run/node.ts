import type { CelValue } from "./cel-value.ts";

/** A part of an expression. */
export type Node =
  | { readonly is: "literal"; readonly value: CelValue }
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "select"; readonly of: Node; readonly field: string; readonly optional: boolean }
  | { readonly is: "index"; readonly of: Node; readonly by: Node; readonly optional: boolean }
  | { readonly is: "call"; readonly name: string; readonly target?: Node; readonly with: readonly Node[] }
  | { readonly is: "sign"; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly is: "not" | "minus"; readonly of: Node }
  | { readonly is: "if"; readonly condition: Node; readonly yes: Node; readonly no: Node }
  | { readonly is: "list"; readonly items: readonly Item[] }
  | { readonly is: "map"; readonly entries: readonly Entry[] };

/** An item of a list; an optional one is left out where it is not there. */
export interface Item {
  readonly value: Node;
  readonly optional: boolean;
}

export interface Entry extends Item {
  readonly key: Node;
}
