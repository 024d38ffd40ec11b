import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { KubeObject } from "@ashlar/model";
import { parseAllDocuments } from "yaml";
import { mergePatch } from "./merge-patch.ts";
import type { Pair } from "./pair.ts";

/** One change of an object, as it is written: merge patches over what is written above it. */
interface WrittenPair {
  readonly title: string;
  readonly was?: object;
  readonly is: object;
  /** `true`, `since 1.34`, `until 1.35`, or `by server` where it is taken when the client applies it. */
  readonly refused?: boolean | string;
  readonly differs?: string;
}

interface Written {
  readonly object: KubeObject;
  readonly status?: object;
  readonly with?: readonly KubeObject[];
  readonly since?: string;
  readonly pairs: readonly WrittenPair[];
}

const folder = fileURLToPath(new URL("pairs", import.meta.url));
const minor = (version: string): number => Number(version.slice(version.indexOf(".") + 1));

/** Throws on words that it does not know. */
const refusedIn = (refused: boolean | string = false): Pair["isRefused"] => {
  if (typeof refused === "boolean") return () => refused;
  if (refused === "by server") return (_, by = "server") => by === "server";
  const [, when, version = ""] = refused.match(/^(since|until) (1\.\d+)$/) ?? [];
  if (when === undefined) throw new Error(`refused: '${refused}' is neither true nor 'since 1.34' nor 'until 1.35' nor 'by server'`);
  return when === "since" ? (asked) => minor(asked) >= minor(version) : (asked) => minor(asked) <= minor(version);
};

const pairsOf = ({ object, status, with: others = [], since = "1.0", pairs }: Written): readonly Pair[] =>
  pairs.map(({ title, was = {}, is, refused, differs }) => {
    const base = mergePatch(object, was) as KubeObject;
    return {
      name: `${object.kind} ${object.metadata.name}: ${title}`,
      base,
      head: mergePatch(base, is) as KubeObject,
      others,
      since,
      isRefused: refusedIn(refused),
      ...(status !== undefined && { status }),
      ...(differs !== undefined && { differs }),
    };
  });

/** Every pair below `pairs/`, in the order of files and lines. */
export const readPairs = (): readonly Pair[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => parseAllDocuments(readFileSync(join(folder, name), "utf8")).flatMap((each) => pairsOf(each.toJS())));

/** Whether a server of that minor version serves the object. */
export const isServed = ({ since }: Pair, version: string): boolean => minor(version) >= minor(since);
