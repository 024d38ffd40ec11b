import type { Value } from "../rule/object-rule.ts";
import { perTree } from "../tree/per-tree.ts";
import { at, record, records, text, texts } from "../tree/read.ts";
import type { Placed } from "../tree/tree.ts";

/** One source of an Application: a folder of a git repository, or a chart. */
export interface ApplicationSource {
  readonly value: Value;
  /** From the Application to it. */
  readonly path: readonly (string | number)[];
  readonly repository: string;
  /** The folder, without slashes around it; the empty string for the whole repository; undefined for a chart or a mere reference. */
  readonly folder?: string;
  readonly chart?: string;
}

/** An Argo CD Application, as far as rules read it. */
export interface Application {
  readonly placed: Placed;
  readonly name: string;
  readonly spec: Value;
  readonly project: string;
  readonly destination: Value;
  readonly sources: readonly ApplicationSource[];
  readonly options: ReadonlySet<string>;
  /** Automated sync, with what it removes and puts back. */
  readonly automated?: { readonly prune: boolean; readonly selfHeal: boolean };
}

/** Argo CD takes a folder with or without slashes and dots around it. */
const trimmed = (folder: string): string =>
  /^[^./].*[^/]$/.test(folder)
    ? folder
    : folder
        .replace(/^(\.?\/)+/, "")
        .replace(/\/+$/, "")
        .replace(/^\.$/, "");

const sourceOf = (value: Value, path: readonly (string | number)[]): ApplicationSource => {
  const chart = text(value.chart);
  const folder = typeof value.path === "string" ? trimmed(value.path) : value.ref === undefined ? "" : undefined;
  return {
    value,
    path,
    repository: text(value.repoURL) ?? "",
    ...(chart !== undefined && { chart }),
    ...(chart === undefined && folder !== undefined && { folder }),
  };
};

const sourcesOf = (spec: Value): readonly ApplicationSource[] => {
  const many = records(spec.sources);
  if (many.length > 0) return many.map((each, index) => sourceOf(each, ["spec", "sources", index]));
  return typeof spec.source === "object" ? [sourceOf(record(spec.source), ["spec", "source"])] : [];
};

const automatedOf = (policy: Value): Pick<Application, "automated"> => {
  const { automated } = policy;
  if (typeof automated !== "object" || automated === null || record(automated).enabled === false) return {};
  const { prune, selfHeal } = record(automated);
  return { automated: { prune: prune === true, selfHeal: selfHeal === true } };
};

const applicationOf = (placed: Placed): Application => {
  const spec = at(placed.object, "spec");
  const policy = record(spec.syncPolicy);
  return {
    placed,
    name: placed.object.metadata.name,
    spec,
    project: text(spec.project) ?? "default",
    destination: record(spec.destination),
    sources: sourcesOf(spec),
    options: new Set(texts(policy.syncOptions)),
    ...automatedOf(policy),
  };
};

/** Every Application of a tree. */
export const applicationsOf = perTree((tree): readonly Application[] => tree.ofKind("argoproj.io", "Application").map(applicationOf));
