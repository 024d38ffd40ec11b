import {
  at,
  isEmptySelector,
  namespaceLabels,
  namespaceOf,
  type Placed,
  perTree,
  records,
  selectorOf,
  selects,
  type Tree,
  text,
  texts,
  type Value,
} from "@ashlar/checks/tree";

const group = "admissionregistration.k8s.io";

/** The kinds that let the API server ask somebody before it writes. */
export const webhookKinds: readonly string[] = [`${group} MutatingWebhookConfiguration`, `${group} ValidatingWebhookConfiguration`];

/** Whether nothing is written while a webhook does not answer: so it is where nothing else is said. */
export const failsClosed = ({ failurePolicy = "Fail" }: Value): boolean => failurePolicy === "Fail";

/** The Service that a webhook asks, as `namespace/name`; undefined for an address. */
export const serviceOf = (webhook: Value): string | undefined => {
  const { namespace, name } = at(webhook, "clientConfig", "service");
  return text(name) === undefined ? undefined : `${text(namespace) ?? "default"}/${name}`;
};

/** Configurations with webhooks that fail closed, by the Service that they ask. */
const byService = perTree((tree: Tree): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>();
  for (const kind of webhookKinds)
    for (const placed of tree.kinds.get(kind) ?? [])
      for (const webhook of records(placed.object.webhooks)) {
        const service = failsClosed(webhook) ? serviceOf(webhook) : undefined;
        if (service === undefined) continue;
        const known = found.get(service) ?? [];
        if (!known.includes(placed)) found.set(service, [...known, placed]);
      }
  return found;
});

const none: readonly Placed[] = [];

/** Who blocks writes while a Service does not answer. */
export const blockedWithout = (tree: Tree, { object }: Placed): readonly Placed[] =>
  byService(tree).get(`${namespaceOf(object)}/${object.metadata.name}`) ?? none;

const covers = (list: unknown, value: string): boolean => texts(list).some((each) => each === "*" || each === value);

/** Whether a webhook is asked before pods are made. */
export const isAskedForPods = (webhook: Value): boolean =>
  records(webhook.rules).some(
    ({ apiGroups, resources, operations, scope }) =>
      covers(apiGroups, "") &&
      (covers(resources, "pods") || texts(resources).includes("*/*")) &&
      covers(operations, "CREATE") &&
      scope !== "Cluster",
  );

/** Whether a webhook is asked for objects of a namespace, whatever they are labelled. */
export const isAskedIn = (tree: Tree, webhook: Value, namespace: string): boolean => {
  if (!isEmptySelector(selectorOf(webhook.objectSelector)) || records(webhook.matchConditions).length > 0) return false;
  const labels = namespaceLabels(tree, namespace) ?? { "kubernetes.io/metadata.name": namespace };
  return selects(selectorOf(webhook.namespaceSelector), labels);
};
