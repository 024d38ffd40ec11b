/** A bracket, and what was said before it opened: `replicas` of `replicas: {`, `prodEu` and `cluster` of `prodEu = cluster({`. */
export interface Frame {
  readonly parent: Frame | undefined;
  readonly heads: readonly string[];
  /** What its property `name` says: of a cluster, which one it is. */
  name: string | undefined;
}

interface Opened {
  readonly frame: Frame;
  /** What had been said where it opened, and is still said where it closes: `boutique` of `boutique(values) {`. */
  readonly before: readonly string[];
}

/** Words before a bracket that are kept, the last ones. */
const HEADS = 8;

/** Follows which brackets are open while a module is read. */
export const frames = () => {
  const opened: Opened[] = [];
  let heads: string[] = [];
  let last = "";
  const innermost = (): Frame | undefined => opened.at(-1)?.frame;
  return {
    innermost,
    depth: (): number => opened.length,
    say: (text: string, kind: "word" | "literal"): void => {
      const frame = innermost();
      if (kind === "literal" && last === "name:" && frame !== undefined) frame.name ??= text;
      heads.push(text);
      if (heads.length > HEADS) heads.shift();
      last = text;
    },
    bracket: (part: string): void => {
      if (part === "(" || part === "[" || part === "{") {
        opened.push({ frame: { parent: innermost(), heads, name: undefined }, before: heads });
        heads = [];
      } else if (part === ")" || part === "]") heads = [...(opened.pop()?.before ?? [])];
      else if (part === ":") last += ":";
      else {
        if (part === "}") opened.pop();
        heads = [];
      }
      if (part !== ":") last = "";
    },
  };
};
