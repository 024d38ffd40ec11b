import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";

type Path = readonly (string | number)[];

const reference = /\$\(([A-Za-z_][A-Za-z0-9_]*)\)/g;
/** Kubernetes itself sets these, for every Service of the namespace. */
const ofService = /_(?:SERVICE_HOST|SERVICE_PORT(?:_[A-Z0-9_]+)?|PORT(?:_[A-Z0-9_]+)?)$/;

/** `$$(NAME)` stands for itself. */
const isEscaped = (text: string, index: number): boolean => {
  let dollars = 0;
  while (text[index - dollars - 1] === "$") dollars++;
  return dollars % 2 === 1;
};

/** Whether a text names anything at all: few do. */
const hasNames = (text: unknown): text is string => typeof text === "string" && text.includes("$(");

const namesIn = (text: string): readonly string[] =>
  hasNames(text) ? [...text.matchAll(reference)].flatMap(({ index, 1: name = "" }) => (isEscaped(text, index) ? [] : [name])) : [];

/** In shells `$(…)` is something else: only what is written as variables are is taken for one. */
const looksUnknown = (name: string): boolean => /^[A-Z][A-Z0-9_]*$/.test(name) && !ofService.test(name);

const inVariables = (env: readonly Value[], knowsMore: boolean, report: Report): void => {
  if (!env.some(({ value }) => hasNames(value))) return;
  const places = new Map(env.map(({ name }, index) => [name as string, index]));
  for (const [index, { value }] of env.entries()) {
    if (typeof value !== "string") continue;
    for (const name of namesIn(value)) {
      const place = places.get(name);
      const at: Path = ["env", index, "value"];
      if (place !== undefined && place > index)
        report(at, `$(${name}) is only set further down, so it stays as it is written`, `set '${name}' before`);
      else if (place === undefined && !knowsMore && looksUnknown(name))
        report(at, `$(${name}) is set nowhere, so it stays as it is written`, `set '${name}' before`);
    }
  }
};

const inCommand = ({ command = [], args = [], env = [] }: Value, report: Report): void => {
  if (!command.some(hasNames) && !args.some(hasNames)) return;
  if (command.includes("-c") || args.includes("-c")) return;
  for (const [list, texts] of [
    ["command", command],
    ["args", args],
  ] as const)
    for (const [index, text] of (texts as readonly string[]).entries())
      for (const name of namesIn(text))
        if (looksUnknown(name) && !env.some((each: Value) => each.name === name))
          report([list, index], `$(${name}) is set nowhere, so it stays as it is written`, `set '${name}' in env`);
};

export const variableReference: ObjectRule = {
  name: "variable-reference",
  family: "practice",
  severity: "warning",
  holds: "A variable that is named as $(NAME) was set before",
  on: {
    "core.v1.Container": (container, report) => {
      const knowsMore = container.envFrom !== undefined && container.envFrom.length > 0;
      if (container.env !== undefined) inVariables(container.env, knowsMore, report);
      if (!knowsMore) inCommand(container, report);
    },
  },
};
