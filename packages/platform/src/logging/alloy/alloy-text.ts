/** A value that is not written in quotes: `discovery.relabel.pods.output`. */
export interface Reference {
  readonly ref: string;
}

export type AlloyValue = string | number | boolean | Reference | readonly AlloyValue[] | { readonly [key: string]: AlloyValue };

/** A block of Alloy's language: its name, its label where it has one, and its body in the order in which it is read. */
export interface Block {
  readonly block: string;
  readonly label?: string;
  readonly args?: Readonly<Record<string, AlloyValue>>;
  readonly blocks?: readonly Block[];
}

export const ref = (expression: string): Reference => ({ ref: expression });

const isReference = (value: object): value is Reference => "ref" in value && Object.keys(value).length === 1;

/** Its strings are those of Go, of which JSON's are a part. */
const valueText = (value: AlloyValue): string => {
  if (typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (isReference(value)) return value.ref;
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)} = ${valueText(each)}`)
    .join(", ")} }`;
};

const lines = ({ block, label, args = {}, blocks = [] }: Block): readonly string[] => {
  const head = label === undefined ? block : `${block} ${JSON.stringify(label)}`;
  const body = [...Object.entries(args).map(([key, value]) => `${key} = ${valueText(value)}`), ...blocks.flatMap(lines)];
  return body.length === 0 ? [`${head} {}`] : [`${head} {`, ...body.map((line) => `  ${line}`), "}"];
};

/** Blocks as text in Alloy's language (grafana.com, Grafana Alloy, Configuration syntax). */
export const alloyText = (blocks: readonly Block[]): string => `${blocks.map((block) => lines(block).join("\n")).join("\n\n")}\n`;
