import type { Node, Scalar as ScalarNode, YAMLMap, YAMLSeq } from "yaml";
import { DEEPEST, MOST_REPEATED } from "../limits.ts";
import { library } from "./library.ts";
import { mappingData } from "./mapping-data.ts";
import { offsetOf, type Reading, refuse } from "./reading.ts";
import { scalarValue } from "./scalar-value.ts";

/** Reported once, so that a bomb is one problem. */
const refuseOnce = (reading: Reading, node: Node, rule: string, message: string, remedy: string): null => {
  if (!reading.isRefused) refuse(reading, node, rule, message, remedy);
  return null;
};

/** The number as JavaScript has it, with a warning where that is another one. */
const exactly = (integer: bigint, node: ScalarNode, { report }: Reading): number => {
  const value = Number(integer);
  if (BigInt(value) === integer) return value;
  const message = `${integer} is beyond 2^53, and is checked as ${BigInt(value)}; the API server keeps it as it is`;
  report(offsetOf(node), { rule: "big-number", severity: "warning", message, remedy: "quote it, if the field takes a string as well" });
  return value;
};

const scalarData = (node: ScalarNode, reading: Reading): unknown => {
  const value = scalarValue(node, reading);
  if (value === undefined) return null;
  if (typeof value === "bigint") return exactly(value, node, reading);
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  refuse(reading, node, "not-finite", `${node.source} is a number that JSON does not have`, "quote it, or write a finite number");
  return null;
};

const repeated = (target: Node, node: Node, depth: number, reading: Reading): unknown => {
  if (reading.open.has(target))
    return refuseOnce(reading, node, "bad-alias", "the alias stands inside of what it repeats", "write out what is meant");
  reading.open.add(target);
  const data = toData(target, depth, reading);
  reading.open.delete(target);
  return data;
};

/** True, and reported, if there is no end of the document in sight. */
const isTooMuch = (node: Node, depth: number, reading: Reading): boolean => {
  if (depth > DEEPEST) refuseOnce(reading, node, "too-deep", `is nested over ${DEEPEST} levels deep`, "write a flatter structure");
  else if (reading.open.size > 0 && ++reading.repeated > MOST_REPEATED) {
    const message = `its aliases repeat over ${MOST_REPEATED} values, which the API server takes for an attack`;
    refuseOnce(reading, node, "too-many-aliases", message, "write out what is meant");
  } else return false;
  return true;
};

/** A node as JSON data; `null` for what is refused. */
export const toData = (node: Node | null | undefined, depth: number, reading: Reading): unknown => {
  if (node === null || node === undefined || isTooMuch(node, depth, reading)) return null;
  const { isAlias, isMap, isScalar, isSeq } = library();
  if (isScalar(node)) return scalarData(node, reading);
  if (isMap(node)) return mappingData(node as YAMLMap<Node, Node | null>, reading, (inner) => toData(inner, depth + 1, reading));
  if (isSeq(node)) return (node as YAMLSeq<Node>).items.map((item) => toData(item, depth + 1, reading));
  const target = isAlias(node) ? reading.targets.get(node) : undefined;
  if (target !== undefined) return repeated(target, node, depth, reading);
  return refuseOnce(
    reading,
    node,
    "bad-alias",
    `no anchor of its name stands before the alias '${String(node)}'`,
    "name an anchor of the same document",
  );
};
