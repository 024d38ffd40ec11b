import { at, namespaceOf, type Placed, selectedPods, selectorOfLabels, type Tree } from "@ashlar/checks/tree";
import type { DangerRule } from "../danger-rule.ts";
import { listNames, servedBy } from "../served-by.ts";
import { blockedWithout } from "./webhook-services.ts";

/** Whether a Service of the tree has pods behind it, or may have some that the tree does not know. */
const isAnswered = (tree: Tree, { object }: Placed): boolean => {
  const service = tree.find("", "Service", namespaceOf(object), object.metadata.name);
  if (service === undefined) return false;
  return selectedPods(tree, namespaceOf(object), selectorOfLabels(at(service.object, "spec").selector)).length > 0;
};

export const webhookUnanswered: DangerRule = {
  name: "webhook-unanswered",
  danger: "OUTAGE",
  tells: "Whoever answers a webhook goes while its configuration stays and fails closed: the API server refuses writes",
  kinds: [" Service", "apps DaemonSet", "apps Deployment", "apps StatefulSet"],
  of: ["deleted"],
  find: ({ kind, identity, before: placed }, { before, after }) => {
    if (placed === undefined) return [];
    const services = kind === " Service" ? [placed] : (servedBy(before).get(placed) ?? []);
    const blocked = services.filter((service) => !isAnswered(after, service)).flatMap((service) => blockedWithout(after, service));
    if (blocked.length === 0) return [];
    const names = listNames([...new Set(blocked.map(({ object }) => `${object.kind} ${object.metadata.name}`))]);
    return [
      {
        message: `${identity.kind} goes, and ${names} stays and fails closed: the API server refuses all writes that it is asked about`,
        remedy: "delete the configuration first, and what answers it in a later change",
      },
    ];
  },
};
