import type { PodSource } from "./pods.ts";
import type { Selector } from "./selector.ts";

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

/** Whether a label can be held against a template: the rest its controller will see to. */
export const isOfTemplate = (key: string): boolean => key !== podName && !addedLater.has(key);

/** What of a selector can be held against templates; itself where that is all of it. */
export const askedOfTemplates = (selector: Selector): Selector => {
  const { labels, expressions } = selector;
  if (Object.keys(labels).every(isOfTemplate) && expressions.every(({ key }) => isOfTemplate(key))) return selector;
  return {
    labels: Object.fromEntries(Object.entries(labels).filter(([key]) => isOfTemplate(key))),
    expressions: expressions.filter(({ key }) => isOfTemplate(key)),
  };
};

/** `web-0` is a pod of the StatefulSet `web`: whether a selector that names pods so may mean those of a template. */
export const mayBeNamed = ({ placed, object }: PodSource, { labels }: Selector): boolean => {
  const name: unknown = labels[podName];
  return name === undefined || (object.kind === "StatefulSet" && String(name).replace(/-\d+$/, "") === placed.object.metadata.name);
};
