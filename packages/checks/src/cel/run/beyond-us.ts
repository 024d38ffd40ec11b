import { CelProblem } from "../cel-problem.ts";
import { NotJudged } from "./cel-fault.ts";
import { functions } from "./functions.ts";
import { isMacro } from "./macros.ts";
import type { Node } from "./node.ts";
import { parseNode } from "./parse-node.ts";

const partsOf = (node: Node): readonly Node[] => {
  switch (node.is) {
    case "literal":
    case "name":
      return [];
    case "select":
    case "not":
    case "minus":
      return [node.of];
    case "index":
      return [node.of, node.by];
    case "call":
      return [...(node.target === undefined ? [] : [node.target]), ...node.with];
    case "sign":
      return [node.left, node.right];
    case "if":
      return [node.condition, node.yes, node.no];
    case "list":
      return node.items.map(({ value }) => value);
    case "map":
      return node.entries.flatMap(({ key, value }) => [key, value]);
  }
};

const unknownIn = (node: Node): string | undefined => {
  if (node.is === "name" && node.name === "authorizer") return "it asks what somebody may do";
  if (node.is === "call" && !functions.has(node.name) && !isMacro(node.name)) return `it calls ${node.name}()`;
  for (const part of partsOf(node)) {
    const why = unknownIn(part);
    if (why !== undefined) return why;
  }
  return undefined;
};

/** Why an expression is not judged here, as far as that can be told without values; undefined where nothing speaks against it. */
export const beyondUs = (text: string): string | undefined => {
  try {
    return unknownIn(parseNode(text));
  } catch (problem) {
    if (problem instanceof NotJudged || problem instanceof CelProblem) return problem.message;
    if (problem instanceof RangeError) return "it is nested too deeply";
    throw problem;
  }
};
