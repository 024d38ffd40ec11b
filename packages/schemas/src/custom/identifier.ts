/**
 * Words that no `const` of a module may be called (ECMAScript, reserved words in strict mode), what the module imports, and Node's own
 * names (its documentation, Globals): a bundle that says one of them is taken to reach outside of itself, and is rendered anew each time.
 */
const taken: ReadonlySet<string> = new Set(
  (
    "ObjectOf arguments as async await break case catch class const continue customKind debugger default delete do else enum eval export " +
    "extends false finally for function get if implements import in instanceof interface let new null of package private protected " +
    "public return satisfies set static super switch this throw true try type typeof undefined var void while with yield Infinity NaN " +
    "crypto exports fetch global module navigator performance process require"
  ).split(" "),
);

/** `grinding-mill`, `grindingMill` and `GrindingMill` as `grindingMill`; `HTTPRoute` as `httpRoute`. Never empty. */
export const camelCase = (text: string): string => {
  const words = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? ["value"];
  const joined = words.map((word, i) => (i === 0 ? word.toLowerCase() : `${word[0]?.toUpperCase()}${word.slice(1)}`)).join("");
  return /^\d/.test(joined) ? `_${joined}` : joined;
};

/** `GrindingMill` for `grindingMill` and `grinding-mill`; what is in capitals stays so: `HTTPRoute`. */
export const typeName = (text: string): string =>
  text
    .split("-")
    .map((word) => `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`)
    .join("");

/** `HTTPRoute` as `http-route`. */
export const fileName = (kind: string): string => (kind.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [kind]).join("-").toLowerCase();

/** Hands out identifiers, each once: the wanted one, or with a number behind it. */
export const identifiers = (): ((wanted: string) => string) => {
  const given = new Set(taken);
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let number = next.get(wanted) ?? 2;
    for (; given.has(name); number++) name = `${wanted}${number}`;
    next.set(wanted, number);
    given.add(name);
    return name;
  };
};
