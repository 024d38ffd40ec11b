import { typeNames } from "../cel-calls.ts";
import { CelFault, known, NotJudged, noOverload } from "./cel-fault.ts";
import { type CelKey, CelNamed, CelOptional, CelTypeName, type CelValue } from "./cel-value.ts";
import { functions } from "./functions.ts";
import { macroOf } from "./macros.ts";
import type { Node } from "./node.ts";
import { arithmetic, int64, lookup, pick, pickOptional, relate } from "./operators.ts";

/** The names that an expression may use, innermost first. */
export interface Scope {
  readonly name: string;
  readonly value: CelValue;
  readonly outer: Scope | undefined;
}

/** An expression that is ready to be evaluated. */
export type Run = (scope: Scope | undefined) => CelValue;

const named =
  (name: string): Run =>
  (scope) => {
    for (let each = scope; each !== undefined; each = each.outer) if (each.name === name) return each.value;
    if (typeNames.has(name)) return new CelTypeName(name);
    throw new NotJudged(`it uses ${name}`);
  };

const truth = (value: CelValue): boolean => {
  const is = known(value);
  if (typeof is !== "boolean") throw noOverload();
  return is;
};

/** What a side of `&&` or `||` comes to: true, false, or what was wrong with it. */
const settled = (run: () => CelValue): boolean | Error => {
  try {
    return truth(run());
  } catch (problem) {
    if (problem instanceof CelFault || problem instanceof NotJudged) return problem;
    throw problem;
  }
};

/**
 * `&&` and `||` of any number of sides: one that decides does so whatever is wrong with the others (cel-spec, langdef, "Logical
 * operators"). What is not known outweighs what is wrong, as it might have decided.
 */
export const decide = (sides: Iterable<() => CelValue>, deciding: boolean): boolean => {
  let fault: Error | undefined;
  for (const side of sides) {
    const is = settled(side);
    if (is === deciding) return deciding;
    if (typeof is !== "boolean" && !(fault instanceof NotJudged)) fault = is;
  }
  if (fault !== undefined) throw fault;
  return !deciding;
};

const has = (of: CelValue, field: string): boolean => {
  if (of instanceof CelOptional) return of.value !== undefined && has(of.value, field);
  if (known(of) instanceof CelNamed) return (of as CelNamed).names.has(field);
  return lookup(known(of), field) !== undefined;
};

const presence = (node: Node | undefined): Run => {
  if (node?.is !== "select") throw new NotJudged("it asks has() of what is no field");
  const of = compile(node.of);
  return (scope) => has(of(scope), node.field);
};

const call = (name: string, args: readonly Run[]): Run => {
  const work = functions.get(name);
  return (scope) => {
    const values = args.map((each) => known(each(scope)));
    if (work === undefined) throw new NotJudged(`it calls ${name}()`);
    const result = work(...values);
    if (result === undefined) throw noOverload();
    return result;
  };
};

const called = (node: Extract<Node, { is: "call" }>): Run => {
  const { name, target, with: args } = node;
  if (name === "has" && target === undefined) return presence(args[0]);
  const macro = macroOf(node, compile);
  if (macro !== undefined) return macro;
  return call(name, [...(target === undefined ? [] : [target]), ...args].map(compile));
};

/** An item that is left out where it is not there. */
const included = (value: CelValue, optional: boolean): readonly CelValue[] => {
  if (!optional) return [value];
  if (!(known(value) instanceof CelOptional)) throw noOverload();
  const inner = (value as CelOptional).value;
  return inner === undefined ? [] : [inner];
};

const list = (node: Extract<Node, { is: "list" }>): Run => {
  const items = node.items.map(({ value, optional }) => ({ run: compile(value), optional }));
  return (scope) => items.flatMap(({ run, optional }) => included(run(scope), optional).map((each) => ({ each }))).map(({ each }) => each);
};

const keyOf = (value: CelValue): CelKey => {
  if (typeof value === "string" || typeof value === "bigint" || typeof value === "boolean") return value;
  throw new CelFault("unsupported key type");
};

const map = (node: Extract<Node, { is: "map" }>): Run => {
  const entries = node.entries.map(({ key, value, optional }) => ({ key: compile(key), run: compile(value), optional }));
  return (scope) =>
    new Map(
      entries.flatMap(({ key, run, optional }) => included(run(scope), optional).map((each) => [keyOf(known(key(scope))), each] as const)),
    );
};

const signed = ({ sign, left, right }: Extract<Node, { is: "sign" }>): Run => {
  const [one, other] = [compile(left), compile(right)];
  if (sign === "&&" || sign === "||") return (scope) => decide([() => one(scope), () => other(scope)], sign === "||");
  if ("+-*/%".includes(sign)) return (scope) => arithmetic(sign, one(scope), other(scope));
  return (scope) => relate(sign, one(scope), other(scope));
};

const minus = (value: CelValue): CelValue => {
  if (typeof value === "bigint") return int64(-value);
  if (typeof value === "number") return -value;
  throw noOverload();
};

/** Makes a part of an expression ready to be evaluated. */
export const compile = (node: Node): Run => {
  switch (node.is) {
    case "literal":
      return () => node.value;
    case "name":
      return named(node.name);
    case "select": {
      const of = compile(node.of);
      const { field } = node;
      return node.optional ? (scope) => pickOptional(of(scope), field) : (scope) => pick(of(scope), field);
    }
    case "index": {
      const [of, by] = [compile(node.of), compile(node.by)];
      return node.optional ? (scope) => pickOptional(of(scope), by(scope)) : (scope) => pick(of(scope), by(scope));
    }
    case "call":
      return called(node);
    case "sign":
      return signed(node);
    case "not": {
      const of = compile(node.of);
      return (scope) => !truth(of(scope));
    }
    case "minus": {
      const of = compile(node.of);
      return (scope) => minus(known(of(scope)));
    }
    case "if": {
      const [condition, yes, no] = [compile(node.condition), compile(node.yes), compile(node.no)];
      return (scope) => (truth(condition(scope)) ? yes(scope) : no(scope));
    }
    case "list":
      return list(node);
    case "map":
      return map(node);
  }
};
