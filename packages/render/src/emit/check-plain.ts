import { isMapping } from "./is-mapping.ts";
import { type Fault, instanceFault, keyFault, scalarFault } from "./scalar-fault.ts";

/** A place in a value that YAML cannot carry. */
export interface NotPlain extends Fault {
  /** RFC 6901 JSON pointer; empty for the value itself. */
  readonly pointer: string;
}

/** Levels of lists and objects within each other. No manifest needs as many, and js-yaml 5.5 reads no list 99 levels deep (`maxDepth`). */
const DEEPEST = 90;

const TOO_DEEP: Fault = { message: `is nested over ${DEEPEST} levels deep`, remedy: "write a flatter structure" };

/** The verdict alone, without a word or an allocation: nearly every object is plain. A cycle is too deep. */
function isPlainData(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return scalarFault(value) === undefined;
  if (depth >= DEEPEST) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (!isPlainData(item, depth + 1)) return false;
    return true;
  }
  if (!isMapping(value)) return false;
  for (const key of Object.keys(value)) {
    const property = value[key];
    if (!key.isWellFormed() || (property !== undefined && !isPlainData(property, depth + 1))) return false;
  }
  return true;
}

function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).toWellFormed().replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The full report. Every object is entered once, so that it ends on any graph; what is shared is reported where it is met first. */
function collect(root: unknown): readonly NotPlain[] {
  const found: NotPlain[] = [];
  const open = new Map<object, string>();
  const done = new Set<object>();

  function faultOf(value: unknown): Fault | undefined {
    if (typeof value !== "object" || value === null) return scalarFault(value);
    const above = open.get(value);
    if (above !== undefined)
      return { message: `is a cycle: the same object as at "${above}"`, remedy: "write a copy without the way back" };
    if (open.size >= DEEPEST) return TOO_DEEP;
    return Array.isArray(value) || isMapping(value) ? undefined : instanceFault(value);
  }

  function visit(value: unknown, pointer: string): void {
    const fault = faultOf(value);
    if (fault !== undefined) found.push({ pointer, ...fault });
    else if (typeof value === "object" && value !== null && !done.has(value)) {
      open.set(value, pointer);
      enter(value, pointer);
      open.delete(value);
      done.add(value);
    }
  }

  function enter(value: object, pointer: string): void {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) visit(item, below(pointer, at));
    else for (const [key, property] of Object.entries(value)) enterProperty(key, property, below(pointer, key));
  }

  function enterProperty(key: string, property: unknown, pointer: string): void {
    const fault = keyFault(key);
    if (fault !== undefined) found.push({ pointer, ...fault });
    if (property !== undefined) visit(property, pointer);
  }

  visit(root, "");
  // Shared by two places and too deep only in the one that was met second.
  return found.length === 0 ? [{ pointer: "", ...TOO_DEEP }] : found;
}

/**
 * Everything in a value that YAML cannot carry, so that `toYaml` may trust the rest: functions, symbols, BigInts, instances of
 * classes, cycles, numbers that are not finite or not exact, `undefined` in a list, broken Unicode. None: an empty list.
 */
export function checkPlain(value: unknown): readonly NotPlain[] {
  return isPlainData(value, 0) ? [] : collect(value);
}
