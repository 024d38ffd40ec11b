import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "@ashlar/model";
import type { Summary } from "../summary.ts";
import { isStanding } from "./is-standing.ts";
import { memoryName, readMemory } from "./render-memory.ts";
import { sourceId } from "./source-id.ts";

/** What a render told. */
export interface LastRender {
  readonly problems: readonly Problem[];
  readonly summary: Summary;
}

interface Kept extends LastRender {
  /** What made it of the inputs: the renderer, and what of Node and its settings a script can feel. */
  readonly maker: string;
  readonly inputs: string;
  /** The id of the memory of all manifests. */
  readonly manifests: string;
}

const name = "last-render.json";

const maker = (): string => {
  const { LANG, LC_ALL, LC_MESSAGES } = process.env; // they decide how `localeCompare` sorts
  return [sourceId(), process.version, process.platform, process.arch, LANG, LC_ALL, LC_MESSAGES].join(" ");
};

const manifestsId = (folder: string): string => hash("sha256", readFileSync(join(folder, memoryName)));

const isKept = (value: unknown): value is Kept => typeof value === "object" && value !== null && "inputs" in value;

/**
 * What the last render of everything told, if it would come to the same now: the same modules, the same renderer, and each
 * manifest stands as it was rendered. All of it is compared by content. Undefined where anything differs or nothing is remembered.
 * @param root absolute, without links
 * @param state the root's state folder
 * @param inputs names everything that decides what is rendered, as the memory of bundles tells it
 */
export const lastRender = (root: string, state: string, inputs: string | undefined): LastRender | undefined => {
  if (inputs === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(readFileSync(join(state, name), "utf8"));
    if (!isKept(kept) || kept.inputs !== inputs || kept.maker !== maker()) return undefined;
    if (manifestsId(state) !== kept.manifests || !isStanding(root, readMemory(join(state, memoryName)))) return undefined;
    return { problems: kept.problems, summary: kept.summary };
  } catch {
    return undefined; // nothing is remembered, or it is damaged: then everything is rendered
  }
};

/** Keeps what a render told, once everything it rendered is written. Where that cannot be, the next run renders all. */
export const keepRender = (state: string, inputs: string | undefined, { problems, summary }: LastRender): void => {
  if (inputs === undefined) return;
  try {
    const kept: Kept = { maker: maker(), inputs, manifests: manifestsId(state), problems, summary };
    mkdirSync(state, { recursive: true });
    writeFileSync(join(state, `${name}.new`), JSON.stringify(kept));
    renameSync(join(state, `${name}.new`), join(state, name));
  } catch {}
};
