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
}

type Shown = Omit<BrickExample, "entry" | "besideOf">;

/** The examples of a brick. @throws if it has no such file */
export const examplesOf = async (entry: string): Promise<readonly BrickExample[]> => {
  const path = join(platform, entry, `${entry.split("/").at(-1)}.example.ts`);
  const { examples }: { readonly examples: readonly Shown[] } = await import(pathToFileURL(path).href);
  return examples.map((each) => ({ entry, ...each }));
};

/** Every brick that has a lock, or an example: folder and name. */
export const brickEntries = (): readonly string[] =>
  globSync("*/*/*.example.ts", { cwd: platform })
    .map((path) => path.replaceAll("\\", "/").split("/").slice(0, 2).join("/"))
    .sort();

/** All examples of all bricks. */
export const allExamples = async (): Promise<readonly BrickExample[]> => (await Promise.all(brickEntries().map(examplesOf))).flat();
