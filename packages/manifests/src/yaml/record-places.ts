import type { Node } from "yaml";
import { enter, type Place, rootPlace } from "../place.ts";
import { isMergeKey, keyOf } from "./key-of.ts";
import { library } from "./library.ts";
import { mergeSources } from "./merge-sources.ts";
import { offsetOf, type Reading } from "./reading.ts";

/**
 * Records the places of all values inside a node: each where it is written, also if it is merged. What an alias repeats is recorded
 * once and shared, so that this ends on any document.
 */
export const recordPlaces = (root: Node, place: Place, reading: Reading): void => {
  const { isAlias, isMap, isSeq } = library();
  const known = new Map<Node, Place>();

  const merge = (value: Node | null, into: Place): void => {
    for (const source of mergeSources(value, reading)) {
      const target = (isAlias(source) && reading.targets.get(source)) || source;
      const merged = known.get(target) ?? rootPlace(offsetOf(target));
      if (!known.has(target)) visit(target, merged);
      if (merged === into) continue;
      for (let inner = merged.inside; inner !== undefined; inner = inner.before) enter(into, inner.key, inner.at).inside = inner.inside;
    }
  };

  const visit = (node: Node | null, here: Place): void => {
    if (node === null) return;
    if (isAlias(node)) {
      const target = reading.targets.get(node);
      here.inside = target && known.get(target)?.inside;
      return;
    }
    known.set(node, here);
    if (isSeq<Node>(node)) for (const [index, item] of node.items.entries()) visit(item, enter(here, index, offsetOf(item)));
    if (isMap<Node, Node | null>(node))
      for (const { key: keyNode, value } of node.items) {
        const key = isMergeKey(keyNode) ? undefined : keyOf(keyNode, reading);
        if (key !== undefined) visit(value, enter(here, key, offsetOf(keyNode)));
        else if (isMergeKey(keyNode)) merge(value, here);
      }
  };

  visit(root, place);
};
