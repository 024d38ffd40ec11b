import type { KubeObject } from "@ashlar/model";
import { groupOf } from "@ashlar/model";
import { CelUnknown, type CelValue } from "../../cel/run/cel-value.ts";
import { record, text } from "../../tree/read.ts";
import { isEmptySelector, selectorOf, selects } from "../../tree/selector.ts";
import { namespaceOf, type Tree } from "../../tree/tree.ts";
import type { Bound } from "./policy.ts";
import type { Asked } from "./request.ts";
import { seenByAdmission } from "./seen-by-admission.ts";

const missing = new CelUnknown("its parameters are not in the tree");

/** The values of `params`, for each of which a policy is asked: those that the tree has. */
export const paramsOf = (tree: Tree, { spec, paramRef }: Bound, asked: Asked): readonly CelValue[] => {
  const { apiVersion, kind } = record(spec.paramKind);
  if (text(apiVersion) === undefined || text(kind) === undefined || paramRef === undefined) return [null];
  const { name, selector } = paramRef;
  const namespace = text(paramRef.namespace) ?? (asked.isNamespaced ? (asked.subject.metadata.namespace ?? "default") : undefined);
  const isMeant = (object: KubeObject): boolean =>
    object.apiVersion === apiVersion &&
    (object.metadata.namespace === undefined || namespaceOf(object) === namespace) &&
    (text(name) !== undefined
      ? object.metadata.name === name
      : selector !== undefined && (isEmptySelector(selectorOf(selector)) || selects(selectorOf(selector), record(object.metadata.labels))));
  const found = tree.ofKind(groupOf(String(apiVersion)), String(kind)).filter(({ object }) => isMeant(object));
  return found.length === 0 ? [missing] : found.map(({ object }) => seenByAdmission(tree, object));
};
