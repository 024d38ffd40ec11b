import { at, perTree, record, records, text } from "@ashlar/checks/tree";
import { groupOf } from "@ashlar/model";
import { changesAt, changesWithin } from "../../diff/field-change.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import { describeChanges } from "./describe-changes.ts";
import { type FrozenPlace, frozenPlaces } from "./frozen-places.ts";
import { rejecting } from "./rejecting.ts";
import { makeAnew } from "./remedies.ts";

const definitions = perTree(
  (tree): ReadonlyMap<string, ReturnType<typeof at>> =>
    new Map(
      tree.ofKind("apiextensions.k8s.io", "CustomResourceDefinition").map(({ object }) => {
        const spec = at(object, "spec");
        return [`${text(spec.group) ?? ""} ${text(record(spec.names).kind) ?? ""}`, spec];
      }),
    ),
);

/** What CRDs freeze that a tree may not have itself, because a chart brings them. */
const known: Readonly<Record<string, FrozenPlace>> = {
  // Argo Rollouts 1.9, manifests/crds/rollout-crd.yaml
  "argoproj.io Rollout": { pattern: "spec.selector", message: ".spec.selector is immutable" },
};

const knownPlaces = ({ kind, fields }: ObjectChange): readonly FrozenPlace[] => {
  const place = known[kind];
  return place !== undefined && changesWithin(fields, place.pattern).length > 0 ? [place] : [];
};

export const immutableCustomField = rejecting({
  name: "immutable-custom-field",
  tells: "A field of a custom resource changes that its CRD freezes by the rule `self == oldSelf`",
  refusals: (change, { after: tree }) => {
    const [was, is] = [change.before?.object, change.after?.object];
    const spec = definitions(tree).get(change.kind);
    if (was === undefined || is === undefined || (spec === undefined && known[change.kind] === undefined)) return [];
    // What an object of another version was, only the conversion of its CRD could say.
    if (was.apiVersion !== is.apiVersion) return [];
    const version = is.apiVersion.slice(groupOf(is.apiVersion).length + 1);
    const schema = at(
      records(spec?.versions).find(({ name }) => name === version),
      "schema",
      "openAPIV3Schema",
    );
    const places = spec === undefined ? knownPlaces(change) : frozenPlaces(schema, was, is);
    return places.flatMap(({ pattern, message }) => {
      const fields = changesAt(change.fields, pattern);
      const told = `${describeChanges(fields)}: its CRD lets nobody change it, and the API server answers "${message}"`;
      return fields.length === 0 ? [] : [{ message: told, remedy: makeAnew(change.identity), fields }];
    });
  },
});
