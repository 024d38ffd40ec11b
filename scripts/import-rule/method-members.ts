import ts from "typescript";

/** A member of an interface or a type that is written as a method. */
export interface Method {
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The method signatures in a module. A capability may have none: parameters of methods are compared in both directions
 * (TypeScript handbook, strictFunctionTypes), so a brick that takes less than it is asked would fit.
 */
export const methodMembers = (path: string, text: string): readonly Method[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found: Method[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMethodSignature(node)) {
      const start = node.name.getStart(source);
      found.push({ name: node.name.getText(source), line: source.getLineAndCharacterOfPosition(start).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
