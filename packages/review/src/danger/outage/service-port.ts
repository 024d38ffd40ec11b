import type { Tree, Value } from "@ashlar/checks/tree";
import {
  at,
  isEmptySelector,
  namespaceOf,
  type Placed,
  type PodSource,
  records,
  runningContainers,
  selectedPods,
  selectorOfLabels,
} from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { DangerRule, Found } from "../danger-rule.ts";
import { isOfMetrics } from "../served-by.ts";

const keyOf = ({ port, protocol = "TCP" }: Value): string => `${port}/${protocol}`;

const portsOf = (pod: PodSource): readonly Value[] => runningContainers(pod).flatMap(({ ports }) => records(ports));

/** The number that a target port means in a pod; undefined for a name that it does not have. */
const numberIn = (pod: PodSource, { port, targetPort = port }: Value): unknown =>
  typeof targetPort === "number" ? targetPort : portsOf(pod).find(({ name }) => name === targetPort)?.containerPort;

/** Whether a pod that runs now listens there, as far as it says where it listens. */
const listens = (pod: PodSource, number: unknown): boolean => {
  const ports = portsOf(pod);
  return ports.length === 0 || ports.some(({ containerPort }) => containerPort === number);
};

const podsBehind = (tree: Tree, { object }: Placed): readonly PodSource[] => {
  const selector = selectorOfLabels(at(object, "spec").selector);
  return isEmptySelector(selector) ? [] : selectedPods(tree, namespaceOf(object), selector);
};

const about = ({ fields }: ObjectChange, { port }: Value): Found["fields"] =>
  changesWithin(fields, "spec.ports").filter(({ path }) => path.some(({ kind, name }) => kind === "item" && name.startsWith(`${port}/`)));

export const servicePort: DangerRule = {
  name: "service-port",
  danger: "OUTAGE",
  tells: "A port of a Service goes, or leads where its pods do not listen yet",
  kinds: [" Service"],
  find: (change, { before }) => {
    if (change.before === undefined || changesWithin(change.fields, "spec.ports").length === 0) return [];
    const is = new Map(records(at(change.after?.object, "spec").ports).map((port) => [keyOf(port), port]));
    const pods = podsBehind(before, change.before);
    return records(at(change.before.object, "spec").ports).flatMap((was): readonly Found[] => {
      if (isOfMetrics(was)) return [];
      const now = is.get(keyOf(was));
      const fields = about(change, was) ?? [];
      if (now === undefined)
        return [{ message: `Port ${was.port} goes: whoever still asks it is refused`, remedy: "keep it until nobody does", fields }];
      const late = pods.filter((pod) => {
        const number = numberIn(pod, now);
        return number !== numberIn(pod, was) && !listens(pod, number);
      });
      if (late.length === 0) return [];
      const to = now.targetPort ?? now.port;
      return [
        {
          message: `Port ${was.port} leads to ${to} at once, where the pods that run now do not listen`,
          remedy: "name the port in the container and use the name as targetPort: then each pod is asked where it listens",
          fields,
        },
      ];
    });
  },
};
