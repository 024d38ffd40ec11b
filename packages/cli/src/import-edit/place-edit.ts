import ts from "typescript";
import type { Named } from "./adjusted-cluster.ts";
import { changeCode, type ObjectChange } from "./change-code.ts";
import { lineWidth } from "./code-of.ts";
import { withImports } from "./with-imports.ts";

/** Where a change belongs in an environment's module: the expression that makes the app. */
interface Spot {
  readonly node: ts.Expression;
  /** The list that it is an item of, where that stands on one line. */
  readonly list?: ts.ArrayLiteralExpression;
}

/** A cluster in its module, and how many apps it has in truth. */
export interface EditedCluster {
  readonly name: string;
  readonly apps: number;
}

const propertyOf = (object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined => {
  for (const property of object.properties)
    if (
      ts.isPropertyAssignment(property) &&
      (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) &&
      property.name.text === name
    )
      return property.initializer;
  return undefined;
};

/** `cluster({ name: "dev", … })` */
const clusterCalls = (source: ts.SourceFile, name: string): readonly ts.ObjectLiteralExpression[] => {
  const found: ts.ObjectLiteralExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "cluster") {
      const [spec] = node.arguments;
      const named = spec !== undefined && ts.isObjectLiteralExpression(spec) ? propertyOf(spec, "name") : undefined;
      if (
        spec !== undefined &&
        ts.isObjectLiteralExpression(spec) &&
        named !== undefined &&
        ts.isStringLiteral(named) &&
        named.text === name
      )
        found.push(spec);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const isOneLine = (source: ts.SourceFile, node: ts.Node): boolean => !node.getText(source).includes("\n");

const spotIn = (source: ts.SourceFile, { name, apps }: EditedCluster, place: Named): Spot | undefined => {
  const [spec, ...more] = clusterCalls(source, name);
  if (spec === undefined || more.length > 0) return undefined;
  if ("slot" in place) {
    const platform = propertyOf(spec, "platform");
    if (platform === undefined || !ts.isObjectLiteralExpression(platform) || platform.properties.some(ts.isSpreadAssignment))
      return undefined;
    const node = propertyOf(platform, place.slot);
    return node && { node };
  }
  const list = propertyOf(spec, "apps");
  if (list === undefined || !ts.isArrayLiteralExpression(list) || list.elements.some(ts.isSpreadElement) || list.elements.length !== apps)
    return undefined;
  const node = list.elements[place.index];
  return node && { node, ...(isOneLine(source, list) && { list }) };
};

/** A text of several lines inside of the expression would be changed if it were moved to the right. */
const holdsText = (node: ts.Node, source: ts.SourceFile): boolean =>
  (ts.isTemplateLiteral(node) && !isOneLine(source, node)) ||
  ts.forEachChild(node, (child) => holdsText(child, source) || undefined) === true;

const indentAt = (text: string, position: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", position - 1) + 1))?.[0] ?? "";

const columnOf = (text: string, position: number): number => position - (text.lastIndexOf("\n", position - 1) + 1);

const moved = (code: string): string => code.replaceAll("\n", "\n  ");

/**
 * `adjust(app, change)`, over several lines where one is not enough.
 * @param column how many characters stand beside it on its line
 */
const wrapped = (code: string, change: ObjectChange, indent: string, column: number): string => {
  const short = `adjust(${code}, ${changeCode(change, indent)})`;
  if (!short.includes("\n") && column + short.length <= lineWidth) return short;
  const inner = `${indent}  `;
  return `adjust(\n${inner}${moved(code)},\n${inner}${changeCode(change, inner)},\n${indent})`;
};

const replaced = (text: string, node: ts.Node, source: ts.SourceFile, by: string): string =>
  text.slice(0, node.getStart(source)) + by + text.slice(node.end);

/** The list with each item on a line of its own. */
const spread = (list: ts.ArrayLiteralExpression, source: ts.SourceFile, node: ts.Node, change: ObjectChange, indent: string): string => {
  const inner = `${indent}  `;
  const items = list.elements.map((item) => {
    const code = item.getText(source);
    return `${inner}${item === node ? wrapped(code, change, inner, inner.length + 1) : code},\n`;
  });
  return `[\n${items.join("")}${indent}]`;
};

export interface Placed {
  /** The module with the change, and the line on which it stands. */
  readonly text: string;
  readonly line: number;
}

/**
 * An environment's module with a change of an app, or of a brick, of one of its clusters. Undefined where the module is not plain enough to
 * say where that belongs: another way to write `cluster({ … })`, a list that is spread, a text over several lines.
 */
export const placeEdit = (text: string, cluster: EditedCluster, place: Named, change: ObjectChange): Placed | undefined => {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.ESNext, true);
  const spot = spotIn(source, cluster, place);
  if (spot === undefined || holdsText(spot.node, source)) return undefined;
  const { node, list } = spot;
  const start = node.getStart(source);
  const [indent, code] = [indentAt(text, start), node.getText(source)];
  const rest = text.slice(node.end).split("\n")[0] ?? "";
  const inPlace = wrapped(code, change, indent, columnOf(text, start) + (list === undefined ? 1 : rest.length));
  const changed =
    list !== undefined && inPlace.includes("\n")
      ? replaced(text, list, source, spread(list, source, node, change, indent))
      : replaced(text, node, source, inPlace);
  const whole = withImports(changed, ["adjust", "changeObject"]);
  if (whole === undefined) return undefined;
  return { text: whole, line: source.getLineAndCharacterOfPosition(start).line + 1 };
};
