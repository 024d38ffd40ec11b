import type { Node, YAMLMap } from "yaml";
import { isMergeKey, keyOf } from "./key-of.ts";
import { mergeSources } from "./merge-sources.ts";
import { offsetOf, type Reading } from "./reading.ts";

type Data = Record<string, unknown>;
type DataOf = (node: Node | null) => unknown;

/** `__proto__` is a key like any other, as for JSON.parse. */
const put = (data: Data, key: string, value: unknown): void => {
  if (key === "__proto__") Object.defineProperty(data, key, { value, configurable: true, enumerable: true, writable: true });
  else data[key] = value;
};

/** The server refuses the second of two equal keys; kubectl and Argo CD forget the first without a word. */
const reportTwice = (key: string, node: Node, { report }: Reading, what: string): void => {
  const message = `the key ${JSON.stringify(key)} ${what}`;
  report(offsetOf(node), { rule: "duplicate-key", message, remedy: "keep one of them" });
};

/** What is merged replaces what stands before it, and is replaced by what follows, as go.yaml.in/yaml/v2 does it. */
const merge = (data: Data, own: ReadonlySet<string>, value: Node | null, reading: Reading, dataOf: DataOf): void => {
  for (const source of mergeSources(value, reading)) {
    for (const [key, property] of Object.entries(dataOf(source) ?? {})) {
      if (own.has(key)) reportTwice(key, source, reading, "stands before the `<<` that brings it again, and readers differ on which holds");
      put(data, key, property);
    }
  }
};

/**
 * A mapping as JSON data, with what it merges.
 * @param dataOf the data of a value inside it
 */
export const mappingData = (node: YAMLMap<Node, Node | null>, reading: Reading, dataOf: DataOf): Data => {
  const data: Data = {};
  const own = new Set<string>();
  for (const { key: keyNode, value } of node.items) {
    if (isMergeKey(keyNode)) {
      merge(data, own, value, reading, dataOf);
      continue;
    }
    const key = keyOf(keyNode, reading);
    const property = dataOf(value);
    if (key === undefined) continue;
    if (own.has(key)) reportTwice(key, keyNode, reading, "stands twice in one mapping");
    own.add(key);
    put(data, key, property);
  }
  return data;
};
