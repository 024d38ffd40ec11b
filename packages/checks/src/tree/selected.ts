import { askedOfTemplates, isOfTemplate, mayBeNamed } from "./added-later.ts";
import { perTree } from "./per-tree.ts";
import { type PodSource, podsOf } from "./pods.ts";
import { describeSelector, type Selector, selects } from "./selector.ts";
import type { Tree } from "./tree.ts";

type ByValue = ReadonlyMap<string, readonly PodSource[]>;

interface Index {
  readonly byNamespace: ReadonlyMap<string, readonly PodSource[]>;
  /** By namespace, label and value: the pods that a selector could mean are those of its rarest label. */
  readonly byLabel: ReadonlyMap<string, ReadonlyMap<string, ByValue>>;
  readonly known: Map<string, readonly PodSource[]>;
}

const byLabelOf = (pods: readonly PodSource[]): ReadonlyMap<string, ByValue> => {
  const found = new Map<string, Map<string, PodSource[]>>();
  for (const pod of pods)
    for (const key in pod.labels) {
      const value = String(pod.labels[key]);
      const values = found.get(key);
      const there = values?.get(value);
      if (there !== undefined) there.push(pod);
      else if (values !== undefined) values.set(value, [pod]);
      else found.set(key, new Map([[value, [pod]]]));
    }
  return found;
};

const indexOf = perTree((tree): Index => {
  // A PodTemplate runs nothing.
  const running = podsOf(tree).filter(({ object }) => object.kind !== "PodTemplate");
  const byNamespace = Map.groupBy(running, ({ namespace }) => namespace);
  return { byNamespace, byLabel: new Map([...byNamespace].map(([namespace, pods]) => [namespace, byLabelOf(pods)])), known: new Map() };
});

const none: readonly PodSource[] = [];

const candidates = ({ byNamespace, byLabel }: Index, namespace: string, { labels }: Selector): readonly PodSource[] => {
  let fewest = byNamespace.get(namespace) ?? none;
  for (const key in labels) {
    const pods = byLabel.get(namespace)?.get(key)?.get(String(labels[key])) ?? none;
    if (pods.length < fewest.length) fewest = pods;
  }
  return fewest;
};

/** The label of a selector that is one label, as most are. */
const onlyLabel = ({ labels, expressions }: Selector): string | undefined => {
  let only: string | undefined;
  for (const key in labels) {
    if (only !== undefined) return undefined;
    only = key;
  }
  return expressions.length === 0 && only !== undefined && isOfTemplate(only) ? only : undefined;
};

/** The pods of a namespace that a selector selects; each selector is answered once. An empty one selects all. */
export const selectedPods = (tree: Tree, namespace: string, selector: Selector): readonly PodSource[] => {
  const index = indexOf(tree);
  const only = onlyLabel(selector);
  if (only !== undefined) return index.byLabel.get(namespace)?.get(only)?.get(String(selector.labels[only])) ?? none;
  const key = `${namespace}\n${describeSelector(selector)}`;
  const known = index.known.get(key);
  if (known !== undefined) return known;
  const asked = askedOfTemplates(selector);
  const found = candidates(index, namespace, asked).filter((pod) => selects(asked, pod.labels) && mayBeNamed(pod, selector));
  index.known.set(key, found);
  return found;
};
