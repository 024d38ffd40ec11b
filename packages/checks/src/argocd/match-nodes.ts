/** What a piece of a pattern takes: one character of some, any number of them, or what one of several patterns takes. */
export type GlobNode =
  | { readonly takes: (char: string) => boolean; readonly many: boolean }
  | { readonly takes: "any of"; readonly patterns: readonly (readonly GlobNode[])[] };

/** The places in a text up to which a pattern has matched it: one for each character, and one for the end. */
type Places = readonly boolean[];

const after = (node: GlobNode, from: Places, text: readonly string[]): Places => {
  if (node.takes === "any of") {
    const ends = node.patterns.map((each) => afterAll(each, from, text));
    return from.map((_, place) => ends.some((end) => end[place]));
  }
  const { takes, many } = node;
  const to = from.map(() => false);
  for (const [place, char] of text.entries()) {
    const isHere = from[place] === true || (many && to[place] === true);
    if (many && isHere) to[place] = true;
    if (isHere && takes(char)) to[place + 1] = true;
  }
  if (many && from.at(-1) === true) to[text.length] = true;
  return to;
};

/** All places at once, so that no text takes longer than its length times that of the pattern. */
const afterAll = (nodes: readonly GlobNode[], from: Places, text: readonly string[]): Places => {
  let places = from;
  for (const node of nodes) places = after(node, places, text);
  return places;
};

/** Whether all of a text is what a pattern takes. */
export const matchNodes = (nodes: readonly GlobNode[], text: string): boolean => {
  const chars = [...text];
  return afterAll(nodes, [true, ...chars.map(() => false)], chars).at(-1) === true;
};
