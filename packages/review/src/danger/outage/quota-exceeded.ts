import { at, namespaceOf, type Placed, perTree, type Tree } from "@ashlar/checks/tree";
import { milliOf } from "../../capacity/amounts.ts";
import { changesWithin } from "../../diff/field-change.ts";
import { askedOf } from "../../finding/asked-of.ts";
import type { Requested } from "../../finding/resources.ts";
import type { DangerRule } from "../danger-rule.ts";

/** What a quota may count of it (Kubernetes 1.36, resource quotas), and how it is told. */
const counted: Readonly<Record<string, (asked: Requested) => number>> = {
  cpu: ({ milliCpu }) => milliCpu / 1000,
  memory: ({ memoryBytes }) => memoryBytes,
  "requests.cpu": ({ milliCpu }) => milliCpu / 1000,
  "requests.memory": ({ memoryBytes }) => memoryBytes,
  "requests.storage": ({ storageBytes }) => storageBytes,
};

const none: Requested = { milliCpu: 0, memoryBytes: 0, storageBytes: 0, perNode: false };

/** What all that is in a namespace asks for at least: of a DaemonSet one pod. */
const askedIn = perTree((tree: Tree): ReadonlyMap<string, Requested> => {
  const found = new Map<string, Requested>();
  for (const placed of tree.objects) {
    const asked = askedOf(tree, placed);
    if (asked.milliCpu === 0 && asked.memoryBytes === 0 && asked.storageBytes === 0) continue;
    const namespace = namespaceOf(placed.object);
    const sum = found.get(namespace) ?? none;
    found.set(namespace, {
      milliCpu: sum.milliCpu + asked.milliCpu,
      memoryBytes: sum.memoryBytes + asked.memoryBytes,
      storageBytes: sum.storageBytes + asked.storageBytes,
      perNode: false,
    });
  }
  return found;
});

/** The resources of which a namespace asks for more than a quota allows. Quotas for some pods alone are passed over. */
const exceeded = (tree: Tree, quota: Placed | undefined): ReadonlySet<string> => {
  const { hard, scopes, scopeSelector } = at(quota?.object, "spec");
  if (quota === undefined || scopes !== undefined || scopeSelector !== undefined) return new Set();
  const asked = askedIn(tree).get(namespaceOf(quota.object)) ?? none;
  return new Set(
    Object.entries(at({ hard }, "hard")).flatMap(([resource, most]) => {
      const milli = milliOf(most);
      const count = Object.hasOwn(counted, resource) ? counted[resource] : undefined;
      return milli !== undefined && count !== undefined && count(asked) * 1000 > milli ? [resource] : [];
    }),
  );
};

export const quotaExceeded: DangerRule = {
  name: "quota-exceeded",
  danger: "OUTAGE",
  tells: "A namespace may have less than its workloads ask for: pods that are replaced are refused",
  kinds: [" ResourceQuota"],
  of: ["created", "changed"],
  find: (change, { before, after }) => {
    if (change.after === undefined) return [];
    const namespace = namespaceOf(change.after.object);
    const was = exceeded(before, change.before);
    const more = [...exceeded(after, change.after)].filter((resource) => !was.has(resource));
    const hard = at(change.after.object, "spec", "hard");
    return more.map((resource) => ({
      message: `${resource} ${hard[resource]} is less than what the workloads of namespace '${namespace}' ask for: pods that are replaced are refused`,
      remedy: "lower what they ask for first",
      fields: changesWithin(change.fields, "spec.hard").filter(
        ({ path }) => path.at(-1)?.name === resource || path.at(-1)?.name === "hard",
      ),
    }));
  },
};
