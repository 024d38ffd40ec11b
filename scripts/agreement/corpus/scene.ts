import type { KubeObject } from "@ashlar/model";
import type { Kubernetes } from "@ashlar/schemas";
import type { Grafts } from "./grafts.ts";
import { type Path, pointerTo, valueAt, without, withValue } from "./path.ts";
import type { Random } from "./random.ts";
import { fieldOf, type Site } from "./site.ts";

/** An object to break, and all that is known of it. */
export interface Scene {
  readonly object: KubeObject;
  readonly sites: readonly Site[];
  readonly api: Kubernetes;
  readonly grafts: Grafts;
}

/** What was done to an object. */
export interface Change {
  readonly object: KubeObject;
  /** RFC 6901, to what was changed. */
  readonly pointer: string;
  /** As a person would say it: `set to 65536`. */
  readonly what: string;
}

/** A way to break an object, or to leave it whole: undefined where it does not apply. */
export interface Fault {
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  readonly make: (scene: Scene, random: Random) => Change | undefined;
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

export const set = ({ object }: Pick<Scene, "object">, path: Path, value: unknown): Change => ({
  object: withValue(object, path, value),
  pointer: pointerTo(path),
  what: `${valueAt(object, path) === undefined ? "added" : "set to"} ${shown(value)}`,
});

export const remove = ({ object }: Pick<Scene, "object">, path: Path): Change => ({
  object: without(object, path),
  pointer: pointerTo(path),
  what: `removed ${shown(valueAt(object, path))}`,
});

/** Any of the sites that fit, each field as likely as any other, however often it occurs. */
export const pickSite = ({ sites }: Scene, random: Random, fits: (site: Site) => boolean): Site | undefined => {
  const fitting = Object.values(Object.groupBy(sites.filter(fits), fieldOf));
  if (fitting.length === 0) return undefined;
  return random.pick(random.pick(fitting) ?? []);
};
