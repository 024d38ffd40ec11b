import { binding, isFunction, libraries, reserved, returned, typeNames } from "./cel-calls.ts";
import { CelProblem } from "./cel-problem.ts";
import { alike, arithmetic, type CelType, either, indexed, negated, relation, selected, truth } from "./cel-type.ts";
import type { CelScope } from "./check-cel.ts";
import type { Token } from "./token.ts";

/** A part of an expression: its type, whether it is a field of something, and the name that it is if it is no more. */
interface Part {
  readonly type: CelType;
  readonly isField?: boolean;
  readonly name?: string;
}

const relations: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">=", "in"]);
const literals: Readonly<Record<string, CelType>> = { true: "bool", false: "bool", null: "null" };

/** A parser of an expression, which gives its type. It throws a CelProblem on what is wrong. */
export const celParser = (tokens: readonly Token[], { roots, variables }: CelScope): (() => CelType) => {
  let at = 0;
  /** Names that functions such as `all` bind while their arguments are read. */
  const bound: string[] = [];
  const peek = (ahead = 0): string => tokens[at + ahead]?.text ?? "";
  const isSign = (text: string): boolean => tokens[at]?.kind !== "string" && peek() === text;
  const take = (text: string): boolean => {
    if (!isSign(text)) return false;
    at++;
    return true;
  };
  const shown = (): string => (tokens[at]?.kind === "end" ? "its end" : `'${peek()}'`);
  const need = (text: string): void => {
    if (!take(text)) throw new CelProblem(`has ${shown()} where '${text}' is expected`);
  };

  const expression = (): CelType => {
    const condition = disjunction();
    if (!take("?")) return condition;
    truth(condition, "?");
    const yes = disjunction();
    need(":");
    return either(yes, expression());
  };
  const logical = (sign: string, operand: () => CelType): CelType => {
    let type = operand();
    while (take(sign)) {
      truth(type, sign);
      truth(operand(), sign);
      type = "bool";
    }
    return type;
  };
  const disjunction = (): CelType => logical("||", conjunction);
  const conjunction = (): CelType => logical("&&", comparison);
  const comparison = (): CelType => {
    let type = sum();
    for (let sign = peek(); tokens[at]?.kind !== "string" && relations.has(sign); sign = peek()) {
      at++;
      type = relation(sign, type, sum());
    }
    return type;
  };
  const chain = (signs: readonly string[], operand: () => CelType): CelType => {
    let type = operand();
    for (let sign = peek(); tokens[at]?.kind === "sign" && signs.includes(sign); sign = peek()) {
      at++;
      type = arithmetic(sign, type, operand());
    }
    return type;
  };
  const sum = (): CelType => chain(["+", "-"], product);
  const product = (): CelType => chain(["*", "/", "%"], unary);
  const unary = (): CelType => {
    for (const sign of ["!", "-"]) if (take(sign)) return negated(sign, isSign(sign) ? unary() : member().type);
    return member().type;
  };

  const values = (end: string, each: () => void): void => {
    while (!take(end)) {
      each();
      if (take(end)) return;
      need(",");
    }
  };
  /** Arguments of a call. The first names of some functions are theirs; `has` wants a field. */
  const callArguments = (name: string): void => {
    if (name !== "" && !isFunction(name)) throw new CelProblem(`calls '${name}', which is no function`);
    const mark = bound.length;
    let count = 0;
    if (take(")")) return;
    do {
      const introduces = binding.has(name) && count < 2 && tokens[at]?.kind === "name" && peek(1) === ",";
      if (introduces) bound.push(tokens[at++]?.text ?? "");
      else if (name === "has" && count === 0) field();
      else expression();
      count++;
    } while (take(","));
    need(")");
    bound.length = mark;
  };
  const field = (): void => {
    const part = member();
    if (part.isField !== true) throw new CelProblem("asks has() of what is no field");
  };
  const messageFields = (): void =>
    values("}", () => {
      take("?");
      if (tokens[at]?.kind !== "name") throw new CelProblem(`has ${shown()} where the name of a field is expected`);
      at++;
      need(":");
      expression();
    });
  const list = (): Part => {
    let type: CelType | undefined;
    values("]", () => {
      const optional = take("?");
      const entry = expression();
      type = optional ? (type ?? "unknown") : alike(type, entry);
    });
    return { type: "list" };
  };
  const map = (): Part => {
    let [keys, held]: [CelType?, CelType?] = [];
    values("}", () => {
      const optional = take("?");
      keys = alike(keys, expression());
      need(":");
      const value = expression();
      held = optional ? (held ?? "unknown") : alike(held, value);
    });
    return { type: "map" };
  };
  const rootName = (name: string): Part => {
    const type = literals[name];
    if (type !== undefined) return { type };
    if (name === "in") throw new CelProblem("has 'in' where a value is expected");
    if (reserved.has(name)) throw new CelProblem(`uses '${name}', which is a word of the language`);
    if (take("(")) {
      callArguments(name);
      return { type: returned.get(name) ?? "unknown" };
    }
    if (bound.includes(name)) return { type: "unknown", name };
    const known = roots.get(name);
    if (known !== undefined) return { type: known, name };
    if (typeNames.has(name)) return { type: "type" };
    if (libraries.has(name)) return { type: "unknown" };
    if (isSign("{") || /^[A-Z]/.test(name)) return { type: "object" }; // a message, whose type only the server knows
    throw new CelProblem(`uses '${name}', which there is not here (there are ${[...roots.keys()].join(", ")})`);
  };
  const primary = (): Part => {
    const token = tokens[at];
    if (token === undefined || token.kind === "end") throw new CelProblem("ends where a value is expected");
    if (take("(")) {
      const type = expression();
      need(")");
      return { type };
    }
    if (take("[")) return list();
    if (take("{")) return map();
    if (token.kind === "sign" && !(token.text === "." && tokens[at + 1]?.kind === "name"))
      throw new CelProblem(`has ${shown()} where a value is expected`);
    if (token.kind === "sign") at++;
    const own = tokens[at++] as Token;
    return own.kind === "name" ? rootName(own.text) : { type: own.kind as CelType };
  };
  const select = (of: Part): Part => {
    take("?");
    const token = tokens[at];
    if (token?.kind !== "name" || token.text === "in" || token.text in literals)
      throw new CelProblem(`has ${shown()} where the name of a field is expected`);
    at++;
    if (take("(")) {
      callArguments(token.text === "has" ? "" : token.text);
      return { type: returned.get(token.text) ?? "unknown" };
    }
    if (of.name === "variables" && variables !== undefined) {
      const type = variables.get(token.text);
      if (type === undefined) throw new CelProblem(`uses 'variables.${token.text}', which is not there`);
      return { type, isField: true };
    }
    return { type: selected(of.type, token.text), isField: true };
  };
  const member = (): Part => {
    let part = primary();
    for (;;)
      if (take(".")) part = select(part);
      else if (take("[")) {
        take("?");
        part = { type: indexed(part.type, expression()) };
        need("]");
      } else if (part.type === "object" && take("{")) {
        messageFields();
        part = { type: "object" };
      } else return part;
  };
  return () => {
    const type = expression();
    if (tokens[at]?.kind !== "end") throw new CelProblem(`has ${shown()} where it should end`);
    return type;
  };
};
