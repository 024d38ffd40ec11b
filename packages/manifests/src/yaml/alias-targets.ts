import type { Alias, Document, Node } from "yaml";
import { library } from "./library.ts";

/**
 * The node that each alias of a document stands for: what bore the anchor last before it. So an alias inside of what it stands for
 * is found here as well; whoever follows aliases must look out for it.
 */
export const aliasTargets = (document: Document): ReadonlyMap<Alias, Node> => {
  const { isAlias, isMap, isSeq, isScalar } = library();
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const visit = (node: unknown): void => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target !== undefined) targets.set(node, target);
      return;
    }
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isSeq(node)) for (const item of node.items) visit(item);
    if (isMap(node))
      for (const { key, value } of node.items) {
        visit(key);
        visit(value);
      }
  };
  visit(document.contents);
  return targets;
};
