import type { Asked, Problem } from "@ashlar/model";

type Labels = Readonly<Record<string, string>>;

interface LabelAsk extends Asked {
  readonly namespace: string;
  readonly labels: Labels;
}

const isLabels = (value: unknown): value is Labels =>
  typeof value === "object" && value !== null && Object.values(value).every((label) => typeof label === "string");

const isLabelAsk = (asked: Asked): asked is LabelAsk =>
  asked.ask === "namespace-labels" && typeof asked.namespace === "string" && isLabels(asked.labels);

interface Wanted {
  readonly value: string;
  readonly app: string;
}

export interface AskedLabels {
  readonly labelsOf: (namespace: string) => Labels;
  readonly problems: readonly Pick<Problem, "rule" | "message" | "remedy" | "app">[];
}

/** The labels that are asked for on the namespaces that a cluster makes, and the asks that nobody can fulfil. */
export const askedLabels = (asks: readonly Asked[], namespaces: Iterable<string>): AskedLabels => {
  const wanted = new Map([...namespaces].map((namespace) => [namespace, new Map<string, Wanted>()]));
  const problems: AskedLabels["problems"][number][] = [];
  for (const asked of asks) {
    const { app } = asked.from;
    const report = (rule: string, message: string, remedy: string) => problems.push({ rule, message, remedy, app });
    if (!isLabelAsk(asked)) {
      report("unknown-ask", `asks '${asked.ask}' of the namespaces, which take labels and nothing else`, "ask with `labelNamespace`");
      continue;
    }
    const { namespace, labels } = asked;
    const known = wanted.get(namespace);
    if (known === undefined) {
      const message = `asks for labels on namespace '${namespace}', which this cluster does not make`;
      report("no-namespace", message, "name a namespace that an app of this cluster lives in");
      continue;
    }
    for (const [label, value] of Object.entries(labels)) {
      const first = known.get(label);
      if (first === undefined) known.set(label, { value, app });
      else if (first.value !== value) {
        const message = `wants ${label}: ${value} on namespace '${namespace}', and '${first.app}' wants ${label}: ${first.value}`;
        report("two-labels", message, "let one of them ask for it");
      }
    }
  }
  const labelsOf = (namespace: string): Labels =>
    Object.fromEntries([...(wanted.get(namespace) ?? [])].map(([label, { value }]) => [label, value]));
  return { labelsOf, problems };
};
