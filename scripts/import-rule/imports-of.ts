import ts from "typescript";

/** One import or re-export of a module. */
export interface Import {
  readonly specifier: string;
  /** Nothing of it is left at run time: `import type`, `export type … from`, `import("x").T` as a type. */
  readonly typeOnly: boolean;
  /** From 1. */
  readonly line: number;
}

const literal = (node: ts.Node | undefined): ts.StringLiteralLike | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node : undefined;

/** The specifier of a node that imports, and whether it vanishes; undefined for any other node. */
const specifierOf = (node: ts.Node): readonly [ts.StringLiteralLike | undefined, boolean] | undefined => {
  if (ts.isImportDeclaration(node)) return [literal(node.moduleSpecifier), node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword];
  if (ts.isExportDeclaration(node)) return [literal(node.moduleSpecifier), node.isTypeOnly];
  if (ts.isImportTypeNode(node)) return [ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : undefined, true];
  if (ts.isExternalModuleReference(node)) return [literal(node.expression), false];
  if (!ts.isCallExpression(node)) return undefined;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === "require";
  return isRequire || node.expression.kind === ts.SyntaxKind.ImportKeyword ? [literal(node.arguments[0]), false] : undefined;
};

/** All imports of a module, read with TypeScript's own parser; linear in its length. */
export const importsOf = (path: string, text: string): readonly Import[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const [specifier, typeOnly] = specifierOf(node) ?? [];
    if (specifier !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(specifier.getStart(source));
      found.push({ specifier: specifier.text, typeOnly: typeOnly === true, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
