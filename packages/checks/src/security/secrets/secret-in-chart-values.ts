import type { TreeRule } from "../../rule/tree-rule.ts";
import { at, record, records, text } from "../../tree/read.ts";
import type { Placed } from "../../tree/tree.ts";
import { eachValue } from "./each-value.ts";
import { isPlainSecretValue } from "./is-plain-secret-value.ts";
import { passwordLines } from "./password-lines.ts";
import { isPasswordName } from "./secret-name.ts";

type Path = readonly (string | number)[];
type Say = (path: Path, name: string) => void;

const ofHelm = (helm: unknown, path: Path, say: Say): void => {
  const { valuesObject, values, parameters } = record(helm);
  eachValue(valuesObject, (value, below) => {
    const name = String(below.at(-1));
    if (typeof value === "string" && isPasswordName(name) && isPlainSecretValue(value)) say([...path, "valuesObject", ...below], name);
  });
  for (const name of passwordLines(text(values) ?? "")) say([...path, "values"], name);
  for (const [index, { name, value }] of records(parameters).entries())
    if (typeof name === "string" && typeof value === "string" && isPasswordName(name) && isPlainSecretValue(value))
      say([...path, "parameters", index, "value"], name);
};

const sourcesOf = ({ object }: Placed): readonly (readonly [unknown, Path])[] => {
  const { source, sources } = at(object, "spec");
  return [[source, ["spec", "source"]], ...records(sources).map((each, index) => [each, ["spec", "sources", index]] as const)];
};

export const secretInChartValues: TreeRule = {
  name: "secret-in-chart-values",
  family: "security",
  severity: "warning",
  holds: "An Application passes no password or key to its chart",
  check: (tree, report) => {
    for (const placed of tree.ofKind("argoproj.io", "Application"))
      for (const [source, path] of sourcesOf(placed))
        ofHelm(record(source).helm, [...path, "helm"], (where, name) =>
          report(placed, where, `passes '${name}' in plain text`, "let the chart take it from a Secret: most have a value for its name"),
        );
  },
};
