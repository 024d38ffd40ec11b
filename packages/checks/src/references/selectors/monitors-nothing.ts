import type { TreeReport } from "../../rule/tree-rule.ts";
import { at, record, records, text, texts } from "../../tree/read.ts";
import { describeSelector, selectorOf, selects } from "../../tree/selector.ts";
import { suretyIn } from "../../tree/surety.ts";
import { namespaceOf, type Placed, type Tree } from "../../tree/tree.ts";
import { portsOf } from "../service-ports.ts";

/** The one namespace whose Services a monitor looks at; undefined where there are several. */
const monitored = ({ object }: Placed): string | undefined => {
  const { any, matchNames } = record(at(object, "spec").namespaceSelector);
  const names = texts(matchNames);
  if (any === true || names.length > 1) return undefined;
  return names[0] ?? namespaceOf(object);
};

/** Reports monitors of the Prometheus Operator that select no Service, or name a port that none of those has. */
export const monitorsNothing = (tree: Tree, report: TreeReport): void => {
  const monitors = tree.ofKind("monitoring.coreos.com", "ServiceMonitor");
  if (monitors.length === 0) return;
  const services = Map.groupBy(tree.ofKind("", "Service"), ({ object }) => namespaceOf(object));
  // Monitors with one selector look at the same Services.
  const known = new Map<string, readonly Placed[]>();
  for (const placed of monitors) {
    const namespace = monitored(placed);
    if (namespace === undefined || suretyIn(tree, namespace) !== "certain") continue;
    const selector = selectorOf(at(placed.object, "spec").selector);
    const key = `${namespace} ${describeSelector(selector)}`;
    const found =
      known.get(key) ?? (services.get(namespace) ?? []).filter(({ object }) => selects(selector, at(object, "metadata", "labels")));
    known.set(key, found);
    const path = ["spec", "selector"];
    if (found.length === 0)
      report(
        placed,
        path,
        `selects no Service of namespace '${namespace}' (${describeSelector(selector)})`,
        "select labels that a Service has",
      );
    else
      for (const [index, { port }] of records(at(placed.object, "spec").endpoints).entries()) {
        const name = text(port);
        if (name === undefined || found.some(({ object }) => portsOf(object).some((each) => each.name === name))) continue;
        const message = `no Service that it selects has a port named '${name}'`;
        report(placed, ["spec", "endpoints", index, "port"], message, "name a port of the Service");
      }
  }
};
