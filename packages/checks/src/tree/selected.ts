import { perTree } from "./per-tree.ts";
import { type PodSource, podsOf } from "./pods.ts";
import { describeSelector, type Selector, selects } from "./selector.ts";
import type { Tree } from "./tree.ts";

/** Labels that controllers put on their pods, so that no template has them (kubernetes.io, Well-Known Labels; Argo Rollouts). */
const addedLater: ReadonlySet<string> = new Set([
  "apps.kubernetes.io/pod-index",
  "batch.kubernetes.io/controller-uid",
  "batch.kubernetes.io/job-completion-index",
  "batch.kubernetes.io/job-name",
  "controller-revision-hash",
  "controller-uid",
  "job-name",
  "pod-template-generation",
  "pod-template-hash",
  "rollouts-pod-template-hash",
]);

const podName = "statefulset.kubernetes.io/pod-name";

interface Index {
  readonly byNamespace: ReadonlyMap<string, readonly PodSource[]>;
  /** By namespace, label and value: the pods that a selector could mean are those of its rarest label. */
  readonly byLabel: ReadonlyMap<string, readonly PodSource[]>;
  readonly known: Map<string, readonly PodSource[]>;
}

const labelKey = (namespace: string, key: string, value: string): string => `${namespace}\n${key}\n${value}`;

const indexOf = perTree((tree): Index => {
  // A PodTemplate runs nothing.
  const pods = podsOf(tree).filter(({ object }) => object.kind !== "PodTemplate");
  const byLabel = new Map<string, PodSource[]>();
  for (const pod of pods)
    for (const key of Object.keys(pod.labels)) {
      const at = labelKey(pod.namespace, key, String(pod.labels[key]));
      const there = byLabel.get(at);
      if (there === undefined) byLabel.set(at, [pod]);
      else there.push(pod);
    }
  return { byNamespace: Map.groupBy(pods, ({ namespace }) => namespace), byLabel, known: new Map() };
});

const none: readonly PodSource[] = [];

const candidates = ({ byNamespace, byLabel }: Index, namespace: string, { requirements }: Selector): readonly PodSource[] => {
  let fewest = byNamespace.get(namespace) ?? none;
  for (const { key, operator, values } of requirements)
    if (operator === "In" && values.length === 1) {
      const pods = byLabel.get(labelKey(namespace, key, values[0] ?? "")) ?? none;
      if (pods.length < fewest.length) fewest = pods;
    }
  return fewest;
};

/** What of a selector can be held against a template: the rest its controller will see to. */
const askedOfTemplates = ({ requirements }: Selector): Selector => ({
  requirements: requirements.filter(({ key }) => !addedLater.has(key) && key !== podName),
});

/** `web-0` is a pod of the StatefulSet `web`. */
const isNamedAfter = ({ placed, object }: PodSource, { requirements }: Selector): boolean =>
  requirements.every(
    ({ key, operator, values }) =>
      key !== podName ||
      (object.kind === "StatefulSet" &&
        (operator !== "In" || values.some((value) => value.replace(/-\d+$/, "") === placed.object.metadata.name))),
  );

/** The pods of a namespace that a selector selects; each selector is answered once. An empty one selects all. */
export const selectedPods = (tree: Tree, namespace: string, selector: Selector): readonly PodSource[] => {
  const index = indexOf(tree);
  const key = `${namespace}\n${describeSelector(selector)}`;
  const known = index.known.get(key);
  if (known !== undefined) return known;
  const asked = askedOfTemplates(selector);
  const found = candidates(index, namespace, asked).filter((pod) => selects(asked, pod.labels) && isNamedAfter(pod, selector));
  index.known.set(key, found);
  return found;
};
