import type { Asked, Problem } from "@ashlar/model";

type Texts = Readonly<Record<string, string>>;

/** What namespaces can be asked for. */
type Field = "labels" | "annotations";

interface MetadataAsk extends Asked {
  readonly namespace: string;
}

const isTexts = (value: unknown): value is Texts =>
  typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");

const fieldOf = (asked: Asked): Field | undefined => {
  if (asked.ask === "namespace-labels" && isTexts(asked.labels)) return "labels";
  return asked.ask === "namespace-annotations" && isTexts(asked.annotations) ? "annotations" : undefined;
};

const isMetadataAsk = (asked: Asked): asked is MetadataAsk => typeof asked.namespace === "string";

interface Wanted {
  readonly value: string;
  readonly app: string;
}

export interface AskedMetadata {
  readonly labelsOf: (namespace: string) => Texts;
  readonly annotationsOf: (namespace: string) => Texts;
  readonly problems: readonly Pick<Problem, "rule" | "message" | "remedy" | "app">[];
}

/** The labels and annotations that are asked for on the namespaces that a cluster makes, and the asks that nobody can fulfil. */
export const askedMetadata = (asks: readonly Asked[], namespaces: Iterable<string>): AskedMetadata => {
  const wanted = new Map(
    [...namespaces].map((name) => [name, { labels: new Map<string, Wanted>(), annotations: new Map<string, Wanted>() }]),
  );
  const problems: AskedMetadata["problems"][number][] = [];
  for (const asked of asks) {
    const { app } = asked.from;
    const report = (rule: string, message: string, remedy: string) => problems.push({ rule, message, remedy, app });
    const field = fieldOf(asked);
    if (field === undefined || !isMetadataAsk(asked)) {
      const message = `asks '${asked.ask}' of the namespaces, which take labels and annotations and nothing else`;
      report("unknown-ask", message, "ask with `labelNamespace` or `annotateNamespace`");
      continue;
    }
    const { namespace } = asked;
    const known = wanted.get(namespace)?.[field];
    if (known === undefined) {
      const message = `asks for ${field} on namespace '${namespace}', which this cluster does not make`;
      report("no-namespace", message, "name a namespace that an app of this cluster lives in");
      continue;
    }
    for (const [key, value] of Object.entries(isTexts(asked[field]) ? asked[field] : {})) {
      const first = known.get(key);
      if (first === undefined) known.set(key, { value, app });
      else if (first.value !== value) {
        const message = `wants ${key}: ${value} on namespace '${namespace}', and '${first.app}' wants ${key}: ${first.value}`;
        report(`two-${field}`, message, "let one of them ask for it");
      }
    }
  }
  const textsOf =
    (field: Field) =>
    (namespace: string): Texts =>
      Object.fromEntries([...(wanted.get(namespace)?.[field] ?? [])].map(([key, { value }]) => [key, value]));
  return { labelsOf: textsOf("labels"), annotationsOf: textsOf("annotations"), problems };
};
