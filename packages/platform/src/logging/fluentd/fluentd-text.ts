/** A value that Fluentd reads from its environment when it starts. */
export interface FromEnvironment {
  readonly env: string;
}

/** A section of Fluentd's configuration: `<filter kubernetes.**>`. */
export interface Section {
  readonly section: string;
  /** What it is for: a pattern of tags. */
  readonly of?: string;
  readonly params: Readonly<Record<string, string | number | boolean | FromEnvironment>>;
  readonly sections?: readonly Section[];
}

/**
 * A text between single quotes, in which no Ruby is run, as it would be between double ones (docs.fluentd.org, Config File Syntax).
 * @throws for one of several lines, which it cannot hold
 */
const quoted = (text: string): string => {
  if (/[\r\n]/.test(text)) throw new Error(`Fluentd has no way to write ${JSON.stringify(text)} on one line`);
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
};

const valueText = (value: Section["params"][string]): string => {
  if (typeof value === "string") return quoted(value);
  return typeof value === "object" ? `"#{ENV['${value.env}']}"` : `${value}`;
};

const lines = ({ section, of, params, sections = [] }: Section): readonly string[] => [
  of === undefined ? `<${section}>` : `<${section} ${of}>`,
  ...[...Object.entries(params).map(([key, value]) => `${key} ${valueText(value)}`), ...sections.flatMap(lines)].map((line) => `  ${line}`),
  `</${section}>`,
];

/** Sections as text in Fluentd's language. */
export const fluentdText = (sections: readonly Section[]): string => `${sections.map((each) => lines(each).join("\n")).join("\n")}\n`;
