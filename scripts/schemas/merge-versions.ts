import { factsOf, shortName } from "./facts-of.ts";
import type { OpenApi, Published } from "./open-api.ts";

/** An entry holds from its version until the next entry; null says that there is nothing from there on. */
interface From<Fact> {
  readonly from: string;
  readonly is: Fact | null;
}

export interface RecordedKind {
  readonly definition: string;
  readonly resource: string;
  readonly scope: "Namespaced" | "Cluster";
}

/** All that is recorded of all versions, what they share once. */
export interface Recorded {
  /** Minor versions, and the server that each was recorded from. */
  readonly versions: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, readonly From<RecordedKind>[]>>;
  readonly definitions: Readonly<Record<string, readonly From<Published>[]>>;
}

const byVersion = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });
const byName = (a: string, b: string): number => (a < b ? -1 : 1);

const minor = (server: string): string => server.replace(/^v(\d+\.\d+)\..*/, "$1");

/** The names of the definitions that a schema refers to. */
const referred = (schema: unknown): readonly string[] =>
  typeof schema !== "object" || schema === null
    ? []
    : Object.entries(schema).flatMap(([key, value]) => (key === "$ref" && typeof value === "string" ? [value] : referred(value)));

/** Facts of one version: its kinds, and of its definitions those that a kind leads to. */
const factsOfVersion = ({ kinds, definitions }: OpenApi) => {
  const all = new Map([...definitions].map(([name, schema]) => [shortName(name), factsOf(schema)]));
  const reached = new Map<string, Published>();
  const left = kinds.map(({ definition }) => shortName(definition));
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    const schema = all.get(name);
    if (schema === undefined || reached.has(name)) continue;
    reached.set(name, schema);
    left.push(...referred(schema));
  }
  const kept = kinds.map(({ key, definition, resource, scope }) => [key, { definition: shortName(definition), resource, scope }] as const);
  return { kinds: new Map<string, RecordedKind>(kept), definitions: reached };
};

const merge = <Fact>(
  versions: readonly (readonly [string, ReadonlyMap<string, Fact>])[],
): Readonly<Record<string, readonly From<Fact>[]>> => {
  const names = new Set(versions.flatMap(([, facts]) => [...facts.keys()]));
  return Object.fromEntries(
    [...names].sort(byName).map((name) => {
      const history: From<Fact>[] = [];
      for (const [from, facts] of versions) {
        const is = facts.get(name) ?? null;
        const last = history.at(-1)?.is ?? null;
        if (JSON.stringify(is) !== JSON.stringify(last)) history.push({ from, is });
      }
      return [name, history];
    }),
  );
};

/** Puts what servers of several versions published into one record. Pure. */
export const mergeVersions = (published: readonly OpenApi[]): Recorded => {
  const sorted = published.map((each) => [minor(each.server), each] as const).sort(([a], [b]) => byVersion(a, b));
  const facts = sorted.map(([version, each]) => [version, factsOfVersion(each)] as const);
  return {
    versions: Object.fromEntries(sorted.map(([version, { server }]) => [version, server])),
    kinds: merge(facts.map(([version, { kinds }]) => [version, kinds] as const)),
    definitions: merge(facts.map(([version, { definitions }]) => [version, definitions] as const)),
  };
};

/** As JSON, one kind and one definition a line, so that a new version is a diff that can be read. */
export const recordedText = ({ versions, kinds, definitions }: Recorded): string => {
  const lines = (facts: Readonly<Record<string, unknown>>): string =>
    Object.entries(facts)
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(",\n");
  return `{\n  "versions": ${JSON.stringify(versions)},\n  "kinds": {\n${lines(kinds)}\n  },\n  "definitions": {\n${lines(definitions)}\n  }\n}\n`;
};
