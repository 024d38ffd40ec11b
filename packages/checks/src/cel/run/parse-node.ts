import { libraries, reserved } from "../cel-calls.ts";
import { type Token, tokensOf } from "../token.ts";
import { NotJudged } from "./cel-fault.ts";
import { literalOf } from "./literal-of.ts";
import type { Entry, Item, Node } from "./node.ts";

const relations: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">=", "in"]);
const constants: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** Reads an expression of the grammar (cel-spec, langdef); what is not grammatical, `checkCel` blames, and here it is not judged. */
export const parseNode = (text: string): Node => {
  const tokens = tokensOf(text);
  let at = 0;
  const token = (): Token => tokens[at] ?? { kind: "end", text: "" };
  const isSign = (sign: string): boolean => token().kind !== "string" && token().kind !== "bytes" && token().text === sign;
  const take = (sign: string): boolean => {
    if (!isSign(sign)) return false;
    at++;
    return true;
  };
  const need = (sign: string): void => {
    if (!take(sign)) throw new NotJudged("it is not grammatical");
  };
  const nameHere = (): string => {
    if (token().kind !== "name") throw new NotJudged("it is not grammatical");
    return tokens[at++]?.text ?? "";
  };
  const chain = (signs: ReadonlySet<string>, operand: () => Node): Node => {
    let left = operand();
    while (token().kind !== "string" && signs.has(token().text)) {
      const sign = tokens[at++]?.text ?? "";
      left = { is: "sign", sign, left, right: operand() };
    }
    return left;
  };

  const expression = (): Node => {
    const condition = disjunction();
    if (!take("?")) return condition;
    const yes = disjunction();
    need(":");
    return { is: "if", condition, yes, no: expression() };
  };
  const disjunction = (): Node => chain(new Set(["||"]), conjunction);
  const conjunction = (): Node => chain(new Set(["&&"]), relation);
  const relation = (): Node => chain(relations, sum);
  const sum = (): Node => chain(new Set(["+", "-"]), product);
  const product = (): Node => chain(new Set(["*", "/", "%"]), unary);
  const unary = (): Node => {
    if (take("!")) return { is: "not", of: isSign("!") ? unary() : member() };
    if (!take("-")) return member();
    const of = isSign("-") ? unary() : member();
    const isPlain = of.is === "literal" && (typeof of.value === "bigint" || typeof of.value === "number");
    return isPlain ? { is: "literal", value: -(of.value as bigint) } : { is: "minus", of };
  };

  const until = <T>(end: string, each: () => T): readonly T[] => {
    const all: T[] = [];
    while (!take(end)) {
      all.push(each());
      if (take(end)) break;
      need(",");
    }
    return all;
  };
  const item = (): Item => {
    const optional = take("?");
    return { optional, value: expression() };
  };
  const entry = (): Entry => {
    const optional = take("?");
    const key = expression();
    need(":");
    return { optional, key, value: expression() };
  };
  const named = (name: string): Node => {
    const value = constants.get(name);
    if (value !== undefined) return { is: "literal", value };
    if (reserved.has(name)) throw new NotJudged("it is not grammatical");
    return take("(") ? { is: "call", name, with: until(")", expression) } : { is: "name", name };
  };
  const primary = (): Node => {
    if (take("(")) {
      const inner = expression();
      need(")");
      return inner;
    }
    if (take("[")) return { is: "list", items: until("]", item) };
    if (take("{")) return { is: "map", entries: until("}", entry) };
    const own = token();
    if (own.kind === "sign" && own.text === "." && tokens[at + 1]?.kind === "name") at++; // of no package, which all names are
    if (token().kind === "name") return named(nameHere());
    if (own.kind === "sign" || own.kind === "end") throw new NotJudged("it is not grammatical");
    at++;
    return { is: "literal", value: literalOf(own) };
  };
  const selected = (of: Node): Node => {
    const optional = take("?");
    const field = nameHere();
    if (optional || !take("(")) return { is: "select", of, field, optional };
    const args = until(")", expression);
    // A library's function, such as sets.contains, is no function of a value.
    if (of.is === "name" && libraries.has(of.name)) return { is: "call", name: `${of.name}.${field}`, with: args };
    return { is: "call", name: field, target: of, with: args };
  };
  const member = (): Node => {
    let of = primary();
    for (;;)
      if (take(".")) of = selected(of);
      else if (take("[")) {
        const optional = take("?");
        of = { is: "index", of, by: expression(), optional };
        need("]");
      } else if (isSign("{")) throw new NotJudged("it makes a message");
      else return of;
  };

  const whole = expression();
  if (token().kind !== "end") throw new NotJudged("it is not grammatical");
  return whole;
};
