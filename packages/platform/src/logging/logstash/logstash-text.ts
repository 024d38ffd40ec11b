export type LogstashValue = string | number | boolean | readonly string[] | { readonly [key: string]: string };

/** A step of Logstash: one of its plugins. */
export interface Plugin {
  readonly plugin: string;
  readonly settings: Readonly<Record<string, LogstashValue>>;
}

/** Steps that are taken where a field has a value. */
export interface When {
  /** As Logstash names it: `[kubernetes][annotations][a]`. */
  readonly field: string;
  readonly is: string;
  readonly steps: readonly Plugin[];
}

export interface LogstashPipeline {
  readonly input: readonly Plugin[];
  readonly filter: readonly (Plugin | When)[];
  readonly output: readonly Plugin[];
}

/**
 * Logstash's strings know no escapes (elastic.co, Logstash, Structure of a pipeline; `config.support_escapes` is off): what has both quotes, or
 * ends in a backslash, cannot be written. @throws for such a text
 */
const quoted = (text: string): string => {
  const quote = ['"', "'"].find((each) => !text.includes(each));
  if (quote === undefined || text.endsWith("\\")) throw new Error(`Logstash has no way to write ${JSON.stringify(text)}`);
  return `${quote}${text}${quote}`;
};

const valueText = (value: LogstashValue): string => {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object") return `${value}`;
  if (Array.isArray(value)) return `[${value.map(quoted).join(", ")}]`;
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${quoted(key)} => ${quoted(each)}`)
    .join(" ")} }`;
};

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const block = (head: string, lines: readonly string[]): readonly string[] => [`${head} {`, ...indented(lines), "}"];

const step = (each: Plugin | When): readonly string[] =>
  "plugin" in each
    ? block(
        each.plugin,
        Object.entries(each.settings).map(([key, value]) => `${key} => ${valueText(value)}`),
      )
    : block(`if ${each.field} == ${quoted(each.is)}`, each.steps.flatMap(step));

/** A pipeline as text in Logstash's language. */
export const logstashText = ({ input, filter, output }: LogstashPipeline): string =>
  `${[block("input", input.flatMap(step)), block("filter", filter.flatMap(step)), block("output", output.flatMap(step))].flat().join("\n")}\n`;
