import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { LoadOptions } from "@ashlar/render";
import ts from "typescript";

/** Where an object literal stands, and where each of its properties does. */
export interface Literal {
  readonly place: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** Which literal made which object, and through which calls, for the objects of one load. */
export type Literals = WeakMap<object, { readonly literal: Literal; readonly calls: Error }>;

const hook = "__ashlarLiteral";

/** `({ a } = b)` takes an object apart; it makes none. */
const isTarget = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === node;
  return (
    (ts.isArrayLiteralExpression(parent) || ts.isPropertyAssignment(parent) || ts.isParenthesizedExpression(parent)) &&
    isTarget(parent.parent.kind === ts.SyntaxKind.ObjectLiteralExpression ? parent.parent : parent)
  );
};

const nameOf = (name: ts.PropertyName | undefined): string | undefined =>
  name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) ? name.text : undefined;

/** The module's text with every object literal wrapped in a call that records it. Lines stay as they are. */
const wrapLiterals = (text: string, file: string, literals: Literal[]): string => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const place = (position: number): string => `${file}:${source.getLineAndCharacterOfPosition(position).line + 1}`;
  const inserts: (readonly [position: number, text: string])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && !isTarget(node)) {
      const properties = node.properties.flatMap((property): [string, string][] => {
        const name = nameOf(property.name);
        return name === undefined ? [] : [[name, place(property.getStart())]];
      });
      inserts.push([node.getStart(), `${hook}(`], [node.end, `, ${literals.length})`]);
      literals.push({ place: place(node.getStart()), properties: new Map(properties) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let wrapped = "";
  let from = 0;
  for (const [position, insert] of inserts.sort(([a], [b]) => a - b)) {
    wrapped += text.slice(from, position) + insert;
    from = position;
  }
  return wrapped + text.slice(from);
};

/**
 * Load options under which every object literal of the repository's modules remembers its line. Costs a parse of every
 * module, so it is for `why` alone.
 */
export const recordLiterals = (root: string): { readonly options: LoadOptions; readonly literals: Literals } => {
  const places: Literal[] = [];
  // Deep enough to reach from a component's smallest part up to the app that uses it.
  Error.stackTraceLimit = 50;
  const literals: Literals = new WeakMap();
  const record = (object: object, index: number): object => {
    const literal = places[index];
    if (literal !== undefined) literals.set(object, { literal, calls: new Error() });
    return object;
  };
  Reflect.set(globalThis, hook, record);
  const rewrite: LoadOptions["rewrite"] = {
    name: "record-literals",
    setup: (build) => {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: wrapLiterals(readFileSync(path, "utf8"), relative(root, path), places),
        loader: "ts",
      }));
    },
  };
  return { options: { rewrite }, literals };
};
