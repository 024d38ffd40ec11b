/** One step on the way to a value: a field of a type, a key of a map, or an item of a list. */
export interface Step {
  readonly kind: "field" | "key" | "item";
  /** The field, the key, or by what the item is known: `web`, `8080/TCP`, `2`. */
  readonly name: string;
  /** Where the item stands on each side, where it does. */
  readonly before?: number;
  readonly after?: number;
}

export type Path = readonly Step[];

/** The place in a type: `spec.template.spec.containers[].image`, `metadata.labels{}`. Rules look changes up by it. */
export const patternOf = (path: Path): string => {
  let pattern = "";
  for (const { kind, name } of path) {
    if (kind === "item") pattern += "[]";
    else if (kind === "key") pattern += "{}";
    else pattern += pattern === "" ? name : `.${name}`;
  }
  return pattern;
};

const plain = /^[\w-]+$/;

/** The place in an object, for people: `spec.template.spec.containers[web].image`, `metadata.labels["app.kubernetes.io/name"]`. */
export const describePath = (path: Path): string => {
  let text = "";
  for (const { kind, name } of path) {
    if (kind === "item") text += `[${name}]`;
    else if (kind === "key" && !plain.test(name)) text += `[${JSON.stringify(name)}]`;
    else text += text === "" ? name : `.${name}`;
  }
  return text;
};

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** An RFC 6901 pointer into the object of one side; undefined where the value is not there. */
export const pointerOf = (path: Path, side: "before" | "after"): string | undefined => {
  let pointer = "";
  for (const step of path) {
    const part = step.kind === "item" ? step[side] : escaped(step.name);
    if (part === undefined) return undefined;
    pointer += `/${part}`;
  }
  return pointer;
};

/** Whether a pattern is another one, or below it: `spec.selector.matchLabels{}` is within `spec.selector`. */
export const isWithin = (pattern: string, of: string): boolean =>
  pattern.startsWith(of) && (pattern.length === of.length || ".[{".includes(pattern.charAt(of.length)));
