import ts from "typescript";
import { lineWidth } from "./code-of.ts";

const model = "@ashlar/model";

/** As biome orders names: by letter, a capital before its small one. */
const rank = (name: string): string =>
  [...name].map((letter) => `${letter.toLowerCase()}${letter === letter.toUpperCase() ? 0 : 1}`).join("");

/** A name that means something else in this module. */
const isTaken = (source: ts.SourceFile, name: string): boolean => {
  const visit = (node: ts.Node): boolean =>
    ((ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isParameter(node) || ts.isImportSpecifier(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name) &&
      node.name.text === name &&
      !(
        ts.isImportSpecifier(node) &&
        (node.parent.parent.parent.moduleSpecifier as ts.StringLiteral).text === model &&
        node.propertyName === undefined
      )) ||
    ts.forEachChild(node, (child) => visit(child) || undefined) === true;
  return visit(source);
};

const importOf = (source: ts.SourceFile): ts.NamedImports | undefined => {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier) || statement.moduleSpecifier.text !== model)
      continue;
    const { importClause } = statement;
    const bindings = importClause?.isTypeOnly === true ? undefined : importClause?.namedBindings;
    if (bindings !== undefined && ts.isNamedImports(bindings)) return bindings;
  }
  return undefined;
};

/**
 * A module with names imported from `@ashlar/model`, beside those that it imports from there already. Undefined where it imports none, or where
 * a name is taken.
 */
export const withImports = (text: string, names: readonly string[]): string | undefined => {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.ESNext, true);
  const found = importOf(source);
  if (found === undefined || names.some((name) => isTaken(source, name))) return undefined;
  const known = found.elements.map((element) => ({ name: element.name.text, code: element.getText(source) }));
  const missing = names.filter((name) => !known.some((each) => each.name === name));
  if (missing.length === 0) return text;
  const all = missing.reduce((list, name) => {
    const before = list.findIndex((each) => rank(each.name) > rank(name));
    return list.toSpliced(before < 0 ? list.length : before, 0, { name, code: name });
  }, known);
  const short = `{ ${all.map(({ code }) => code).join(", ")} }`;
  const start = found.getStart(source);
  const rest = text.slice(found.end).split("\n")[0] ?? "";
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const list = column + short.length + rest.length <= lineWidth ? short : `{\n${all.map(({ code }) => `  ${code},\n`).join("")}}`;
  return text.slice(0, start) + list + text.slice(found.end);
};
