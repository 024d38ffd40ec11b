import {
  at,
  isEmptySelector,
  namespaceOf,
  type Placed,
  perTree,
  records,
  selectedPods,
  selectorOfLabels,
  type Tree,
} from "@ashlar/checks/tree";

/** A port that only who collects metrics asks: nobody misses it while it is away. */
export const isOfMetrics = (port: unknown): boolean => {
  const { name, targetPort } = records([port])[0] ?? {};
  return [name, targetPort].some((each) => typeof each === "string" && /metric|prometheus/.test(each));
};

/** Whether somebody may miss a Service while no pod is behind it. */
export const isMissed = ({ object }: Placed): boolean => {
  const ports = records(at(object, "spec").ports);
  return ports.length === 0 || !ports.every(isOfMetrics);
};

/** The Services that send traffic to the pods of a workload, by the workload. */
export const servedBy = perTree((tree: Tree): ReadonlyMap<Placed, readonly Placed[]> => {
  const found = new Map<Placed, Placed[]>();
  for (const service of tree.ofKind("", "Service")) {
    const selector = selectorOfLabels(at(service.object, "spec").selector);
    if (isEmptySelector(selector) || !isMissed(service)) continue;
    for (const { placed } of selectedPods(tree, namespaceOf(service.object), selector)) {
      const known = found.get(placed);
      if (known === undefined) found.set(placed, [service]);
      else known.push(service);
    }
  }
  return found;
});

const shown = 3;

/** `'a'`, and with its kind `Deployment 'a'`; words stay as they are. */
const quoted = (name: string): string => {
  const [, kind = "", object = name] = /^([A-Z]\w* )(\S+)$/.exec(name) ?? [];
  return object.includes(" ") ? name : `${kind}'${object}'`;
};

/** Some names as a message lists them: `'a', 'b', 'c' and 4 more`. */
export const listNames = (names: readonly string[]): string => {
  const first = names.slice(0, shown).map(quoted);
  return names.length > shown ? `${first.join(", ")} and ${names.length - shown} more` : first.join(", ");
};

/** `Service 'a'`, `Services 'a', 'b'`. */
export const describeServices = (services: readonly Placed[]): string =>
  `${services.length === 1 ? "Service" : "Services"} ${listNames(services.map(({ object }) => object.metadata.name))}`;
