import type { Syntax } from "./syntax.ts";

/** A syntax that may depend on the minor version of Kubernetes. */
export type FieldSyntax = (text: string, kubernetes: string) => string | undefined;

/** A syntax that is asked since a minor version, before which the server drops the field, or takes anything. */
export const askedSince =
  (minor: number, syntax: Syntax): FieldSyntax =>
  (text, kubernetes) =>
    Number(kubernetes.slice(2)) >= minor ? syntax(text) : undefined;
