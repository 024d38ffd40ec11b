import type { Value } from "../../rule/object-rule.ts";
import { namespaceLabels } from "../../tree/namespaces.ts";
import { at, records, texts } from "../../tree/read.ts";
import { isEmptySelector, selectorOf, selects } from "../../tree/selector.ts";
import type { Tree } from "../../tree/tree.ts";
import type { Asked } from "./request.ts";

const names = (list: unknown, name: string): boolean => texts(list).includes("*") || texts(list).includes(name);

/** A rule without a list means nothing; the server fills in none. */
const isMeant = (rule: Value, { operation, group, version, resource, isNamespaced, subject }: Asked): boolean => {
  const resources = texts(rule.resources);
  const [own, scope] = [texts(rule.resourceNames), rule.scope ?? "*"];
  return (
    names(rule.operations, operation) &&
    (texts(rule.apiGroups).includes("*") || texts(rule.apiGroups).includes(group)) &&
    names(rule.apiVersions, version) &&
    ["*", "*/*", resource].some((each) => resources.includes(each)) &&
    (scope === "*" || scope === (isNamespaced ? "Namespaced" : "Cluster")) &&
    (own.length === 0 || own.includes(subject.metadata.name))
  );
};

const isNamespace = ({ group, resource }: Asked): boolean => group === "" && resource === "namespaces";

/** Whether the namespace of a request is selected; undefined where its labels are not known. */
const selectsNamespace = (tree: Tree, value: unknown, asked: Asked): boolean | undefined => {
  const selector = selectorOf(value);
  if (isEmptySelector(selector) || (!asked.isNamespaced && !isNamespace(asked))) return true;
  const { metadata } = asked.subject;
  // Argo CD puts it into the namespace of its Application.
  if (asked.isNamespaced && metadata.namespace === undefined) return undefined;
  const own = { ...metadata.labels, "kubernetes.io/metadata.name": metadata.name };
  const labels = isNamespace(asked) ? own : namespaceLabels(tree, metadata.namespace ?? "default");
  return labels && selects(selector, labels);
};

const selectsObject = (value: unknown, { object, old }: Asked): boolean => {
  const selector = selectorOf(value);
  if (isEmptySelector(selector)) return true;
  return [object, old].some((each) => each !== undefined && selects(selector, at(each, "metadata", "labels")));
};

/**
 * Whether `matchConstraints` or `matchResources` mean a request; undefined where that is not known. Another version or group of the same
 * kind, which the policy would mean too (`matchPolicy: Equivalent`), is not looked for.
 */
export const isMatched = (tree: Tree, match: Value, asked: Asked): boolean | undefined => {
  const rules = records(match.resourceRules);
  if (rules.length > 0 && !rules.some((rule) => isMeant(rule, asked))) return false;
  if (records(match.excludeResourceRules).some((rule) => isMeant(rule, asked))) return false;
  if (!selectsObject(match.objectSelector, asked)) return false;
  return selectsNamespace(tree, match.namespaceSelector, asked);
};
