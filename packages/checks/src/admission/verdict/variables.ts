import type { KubeObject } from "@ashlar/model";
import { CelFault, NotJudged } from "../../cel/run/cel-fault.ts";
import { celProgram } from "../../cel/run/cel-program.ts";
import { CelNamed, CelUnknown, type CelValue } from "../../cel/run/cel-value.ts";
import { celValueOf } from "../../cel/run/value-of.ts";
import type { Value } from "../../rule/object-rule.ts";
import { text } from "../../tree/read.ts";
import type { Tree } from "../../tree/tree.ts";
import type { Asked } from "./request.ts";
import { seenByAdmission } from "./seen-by-admission.ts";

/** The values that expressions of a policy may use. */
export type Values = Readonly<Record<string, CelValue>>;

const requestOf = ({ operation, subject, group, version, resource, isNamespaced }: Asked): CelValue => {
  const { name, namespace } = subject.metadata;
  const known = celValueOf({
    operation,
    kind: { group, version, kind: subject.kind },
    resource: { group, version, resource },
    requestKind: { group, version, kind: subject.kind },
    requestResource: { group, version, resource },
    ...(name !== undefined && { name }),
  });
  const unknown = ["uid", "userInfo", "options", "dryRun"].map(
    (field) => [field, new CelUnknown(`it asks who does it, or how (request.${field})`)] as const,
  );
  const where = namespace ?? new CelUnknown("it asks for a namespace that is not written");
  return known instanceof Map ? new Map([...known, ...unknown, ...(isNamespaced ? [["namespace", where] as const] : [])]) : known;
};

const namespaceOf = (tree: Tree, { isNamespaced, subject }: Asked): CelValue => {
  if (!isNamespaced) return null;
  const found = tree.find("", "Namespace", "default", subject.metadata.namespace ?? "default");
  return found === undefined ? new CelUnknown("it asks for a namespace that the tree does not make") : seenByAdmission(tree, found.object);
};

const seen = (tree: Tree, object: KubeObject | undefined): CelValue => (object === undefined ? null : seenByAdmission(tree, object));

/** What every expression of every policy may use of a request. */
export const valuesOf = (tree: Tree, asked: Asked): Values => ({
  object: seen(tree, asked.object),
  oldObject: seen(tree, asked.old),
  request: requestOf(asked),
  namespaceObject: namespaceOf(tree, asked),
  authorizer: new CelUnknown("it asks what somebody may do"),
});

/** What an expression comes to; throws what went wrong. */
const resultOf = (expression: string, values: Values): CelValue => {
  const { value, fault, unjudged } = celProgram(expression)(values);
  if (fault !== undefined) throw new CelFault(fault);
  if (value === undefined) throw new NotJudged(unjudged ?? "");
  return value;
};

const once = (work: () => CelValue): (() => CelValue) => {
  let made: { readonly value: CelValue } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
};

/** `variables`, each of which may use those before it and is worked out when it is first used. */
export const withVariables = (values: Values, variables: readonly Value[]): Values => {
  const names = new Map<string, () => CelValue>();
  for (const { name, expression } of variables) {
    const before = new Map(names);
    names.set(
      text(name) ?? "",
      once(() => resultOf(text(expression) ?? "", { ...values, variables: new CelNamed(before) })),
    );
  }
  return { ...values, variables: new CelNamed(names) };
};
