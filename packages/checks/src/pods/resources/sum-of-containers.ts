import { parseQuantity } from "../../quantity/quantity.ts";
import type { Value } from "../../rule/object-rule.ts";
import type { Requirements, ResourceList } from "./resource-lists.ts";

/** Thousandths by the name of a resource. */
export type Amounts = ReadonlyMap<string, bigint>;

/** What a container counts with: its requests, or its limits. */
export type Counted = (resources: Requirements) => ResourceList | undefined;

const added = (sum: Amounts, list: ResourceList | undefined): Amounts => {
  const next = new Map(sum);
  for (const [name, written] of Object.entries(list ?? {})) next.set(name, (next.get(name) ?? 0n) + (parseQuantity(written)?.milli ?? 0n));
  return next;
};

const larger = (one: Amounts, other: Amounts): Amounts => {
  const next = new Map(one);
  for (const [name, amount] of other) if (amount > (next.get(name) ?? -1n)) next.set(name, amount);
  return next;
};

/**
 * What the containers of a pod need at most at one time: all containers and sidecars, or an init container with the sidecars before it
 * (component-helpers/resource: AggregateContainerRequests, AggregateContainerLimits).
 */
export const sumOfContainers = ({ containers = [], initContainers = [] }: Value, counted: Counted): Amounts => {
  let together: Amounts = new Map();
  let sidecars: Amounts = new Map();
  let starting: Amounts = new Map();
  for (const { resources = {} } of containers as readonly Value[]) together = added(together, counted(resources));
  for (const { resources = {}, restartPolicy } of initContainers as readonly Value[]) {
    const own = counted(resources);
    if (restartPolicy === "Always") {
      together = added(together, own);
      sidecars = added(sidecars, own);
      starting = larger(starting, sidecars);
    } else starting = larger(starting, added(sidecars, own));
  }
  return larger(together, starting);
};
