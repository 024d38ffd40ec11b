import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyBrick, Cloud } from "@ashlar/model";

const platform = join(import.meta.dirname, "../../packages/platform/src");

/** A brick as the `*.example.ts` beside it shows it. */
export interface BrickExample {
  /** Folder and name, as an environment imports it: `gateway/kong`. */
  readonly entry: string;
  readonly slot: string;
  readonly brick: AnyBrick;
  readonly cloud?: Cloud;
  readonly beside?: Readonly<Record<string, AnyBrick>>;
  /** Set where this is no example of its own: it stands beside that one, under its slot. */
  readonly besideOf?: BrickExample;
  /** Set where the brick is one that takes over from another. */
  readonly moves?: { readonly from: BrickExample; readonly to: BrickExample };
}

type Shown = Omit<BrickExample, "entry" | "besideOf" | "moves">;

/** The examples of a brick. @throws if it has no such file */
export const examplesOf = async (entry: string): Promise<readonly BrickExample[]> => {
  const path = join(platform, entry, `${entry.split("/").at(-1)}.example.ts`);
  const { examples }: { readonly examples: readonly Shown[] } = await import(pathToFileURL(path).href);
  return examples.map((each) => ({ entry, ...each }));
};

/** The file that says where a brick's facts come from, if it has one. */
export const upstreamOf = (entry: string): string | undefined =>
  globSync("*.upstream.json", { cwd: join(platform, entry) }).map((file) => join(platform, entry, file))[0];

/** Every brick that has a lock, or an example: folder and name. */
export const brickEntries = (): readonly string[] =>
  globSync("*/*/*.example.ts", { cwd: platform })
    .map((path) => path.replaceAll("\\", "/").split("/").slice(0, 2).join("/"))
    .sort();

/** The examples of all bricks that can be loaded, for whoever works on one while another is half written; says which cannot. */
export const loadableExamples = async (): Promise<readonly BrickExample[]> => {
  const all = await Promise.allSettled(brickEntries().map(examplesOf));
  return all.flatMap((each, i) => {
    if (each.status === "fulfilled") return each.value;
    process.stderr.write(`left out: ${brickEntries()[i]}, for ${String(each.reason).split("\n")[0]}\n`);
    return [];
  });
};

/** All examples of all bricks. @throws if one cannot be loaded */
export const allExamples = async (): Promise<readonly BrickExample[]> => (await Promise.all(brickEntries().map(examplesOf))).flat();
