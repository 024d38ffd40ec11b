import type { FieldChange } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";

/**
 * Lists of custom resources that no schema here knows, and whose order means nothing (Argo CD 3.5; cert-manager 1.19; Gateway API 1.4;
 * Prometheus Operator 0.85; External Secrets 1.0).
 */
const unordered: ReadonlySet<string> = new Set([
  "spec.accessFrom.namespaces",
  "spec.clusterResourceWhitelist",
  "spec.destinations",
  "spec.dnsNames",
  "spec.hostnames",
  "spec.ignoreDifferences",
  "spec.listeners",
  "spec.namespaceResourceWhitelist",
  "spec.parentRefs",
  "spec.podMetricsEndpoints",
  "spec.sourceNamespaces",
  "spec.sourceRepos",
  "spec.syncPolicy.syncOptions",
  "spec.usages",
]);

const isOrderAlone = ({ order, pattern }: FieldChange): boolean => order === true && unordered.has(pattern);

export const order: DangerRule = {
  name: "order",
  danger: "NOISE",
  tells: "Items of a list stand in another order, and nobody reads that",
  find: ({ fields }) => {
    const about = fields.filter(isOrderAlone);
    return about.length === 0 ? [] : [{ message: "The same items stand in another order", fields: about }];
  },
};
