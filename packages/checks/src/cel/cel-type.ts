import { CelProblem } from "./cel-problem.ts";

/**
 * What an expression evaluates to. `dyn` is what only a request will tell, such as a field of an object; `unknown` is what only a
 * whole compiler could tell.
 */
export type CelType =
  | "bool"
  | "int"
  | "uint"
  | "double"
  | "string"
  | "bytes"
  | "null"
  | "list"
  | "map"
  | "type"
  | "object"
  | "dyn"
  | "unknown";

const isOpen = (type: CelType): boolean => type === "dyn" || type === "unknown" || type === "object" || type === "type";
const numbers: ReadonlySet<CelType> = new Set(["int", "uint", "double"]);
const ordered: ReadonlySet<CelType> = new Set(["bool", "int", "uint", "double", "string", "bytes"]);
const added: ReadonlySet<CelType> = new Set(["int", "uint", "double", "string", "bytes", "list"]);

const noOverload = (sign: string, ...types: readonly CelType[]): CelProblem => new CelProblem(`has a '${sign}' of ${types.join(" and ")}`);

/** Both sides of && and ||, and the condition of ? :, are true or false. */
export const truth = (type: CelType, sign: string): void => {
  if (type !== "bool" && !isOpen(type)) throw new CelProblem(`has a '${sign}' with ${type}, where true or false is expected`);
};

const compare = (sign: string, left: CelType, right: CelType): void => {
  if (isOpen(left) || isOpen(right)) return;
  if (sign === "==" || sign === "!=") {
    const vague = (left === "null") !== (right === "null") && (left === "list" || left === "map" || right === "list" || right === "map");
    if (left !== right && !vague) throw noOverload(sign, left, right);
  } else if (!ordered.has(left) || !ordered.has(right)) throw noOverload(sign, left, right);
  else if (left !== right && !(numbers.has(left) && numbers.has(right))) throw noOverload(sign, left, right);
};

/** The type of a relation, which is bool. */
export const relation = (sign: string, left: CelType, right: CelType): CelType => {
  if (sign !== "in") compare(sign, left, right);
  else if (right !== "list" && right !== "map" && !isOpen(right)) throw noOverload(sign, left, right);
  return "bool";
};

/** The type of a sum, difference, product or quotient. */
export const arithmetic = (sign: string, left: CelType, right: CelType): CelType => {
  const takes = sign === "+" ? added : numbers;
  for (const side of [left, right])
    if (!isOpen(side) && (!takes.has(side) || (sign === "%" && side === "double"))) throw noOverload(sign, left, right);
  if (!isOpen(left) && !isOpen(right) && left !== right) throw noOverload(sign, left, right);
  if (left === "unknown" || right === "unknown") return "unknown"; // a time and a duration make a time
  return isOpen(left) ? (isOpen(right) ? "dyn" : right) : left;
};

/** The type of what is one or the other. */
export const either = (left: CelType, right: CelType): CelType => {
  if (left === right) return left;
  if (left === "unknown" || right === "unknown" || left === "null" || right === "null" || left === "object" || right === "object")
    return "unknown";
  if (left === "dyn" || right === "dyn") return "dyn";
  throw new CelProblem(`is ${left} or ${right}, which are not one type`);
};

/** Entries of a list, or keys or values of a map, are of one type. */
export const alike = (left: CelType | undefined, right: CelType): CelType => {
  if (left === undefined || left === right) return right;
  if (isOpen(left) || isOpen(right) || left === "null" || right === "null") return "unknown";
  throw new CelProblem(`has a list or map of ${left} and ${right}`);
};

/** The type of an entry of a list or map. */
export const indexed = (of: CelType, by: CelType): CelType => {
  if (of === "dyn") return "dyn";
  if (of === "list" && !isOpen(by) && !numbers.has(by)) throw noOverload("[ ]", of, by);
  if (of === "list" || of === "map" || isOpen(of)) return "unknown";
  throw noOverload("[ ]", of, by);
};

/** The type of a field. */
export const selected = (of: CelType, field: string): CelType => {
  if (of === "dyn" || of === "object") return of;
  if (isOpen(of) || of === "map") return "unknown";
  throw new CelProblem(`asks for the field '${field}' of ${of}`);
};

export const negated = (sign: string, of: CelType): CelType => {
  if (sign === "!") truth(of, sign);
  else if (of !== "int" && of !== "double" && !isOpen(of)) throw noOverload(sign, of);
  return sign === "!" ? "bool" : of;
};
