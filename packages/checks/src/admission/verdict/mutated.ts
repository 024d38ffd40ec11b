import type { Value } from "../../rule/object-rule.ts";
import { perTree } from "../../tree/per-tree.ts";
import { at, record, records } from "../../tree/read.ts";
import type { Tree } from "../../tree/tree.ts";
import { isMatched } from "./matches.ts";
import { type AdmissionRequest, type Asked, askedOf } from "./request.ts";

const group = "admissionregistration.k8s.io";

const webhooks = perTree((tree: Tree): readonly Value[] => [
  ...tree
    .ofKind(group, "MutatingWebhookConfiguration")
    .flatMap(({ object }) => records(record(object).webhooks).map((hook) => ({ resourceRules: hook.rules }))),
  ...tree.ofKind(group, "MutatingAdmissionPolicy").map(({ object }) => at(object, "spec", "matchConstraints")),
]);

/** Kinds by which policies of other products change objects while they are admitted. */
const products = ["mutations.gatekeeper.sh", "policies.kyverno.io MutatingPolicy", "policies.kyverno.io NamespacedMutatingPolicy"];

const mutatingProducts = perTree(
  (tree: Tree): boolean =>
    [...tree.kinds.keys()].some((kind) => products.some((each) => kind === each || kind.startsWith(`${each} `))) ||
    ["ClusterPolicy", "Policy"].some((kind) =>
      tree.ofKind("kyverno.io", kind).some(({ object }) => records(at(object, "spec").rules).some(({ mutate }) => mutate !== undefined)),
    ),
);

/** Whether something in the tree may change an object before it is validated. */
export const mayBeMutated = (tree: Tree, asked: Asked): boolean =>
  asked.operation !== "DELETE" && (mutatingProducts(tree) || webhooks(tree).some((match) => isMatched(tree, match, asked) !== false));

/** The same of a request that nobody has looked at yet. */
export const mayChangeBefore = (tree: Tree, request: AdmissionRequest): boolean => {
  const asked = askedOf(tree, request);
  return asked === undefined || mayBeMutated(tree, asked);
};
