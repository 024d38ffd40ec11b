import { type AnyApp, adjust, changeObject } from "@ashlar/model";
import type { LoadedCluster, RenderedFile } from "@ashlar/render";
import type { ObjectChange } from "./change-code.ts";

/** Where an environment names an app or a brick. */
export type Named = { readonly slot: string } | { readonly index: number };

/** The places in which a cluster names an app: a brick may stand in several slots. */
export const placesOf = ({ cluster }: LoadedCluster, name: string): readonly Named[] => [
  ...cluster.apps.flatMap((app, index) => (app?.name === name ? [{ index }] : [])),
  ...Object.entries(cluster.platform).flatMap(([slot, brick]) => (brick?.name === name ? [{ slot }] : [])),
];

const adjusted = <A extends AnyApp>(app: A, changes: readonly ObjectChange[]): A =>
  changes.reduce((made, { object, edits }) => adjust(made, changeObject(object, edits)), app);

/** A cluster with changes made at one place: what it will be once they stand in its module. */
export const adjustedCluster = (loaded: LoadedCluster, place: Named, changes: readonly ObjectChange[]): LoadedCluster => {
  const { apps, platform } = loaded.cluster;
  const cluster =
    "index" in place
      ? { ...loaded.cluster, apps: apps.map((app, index) => (index === place.index && app !== undefined ? adjusted(app, changes) : app)) }
      : {
          ...loaded.cluster,
          platform: Object.fromEntries(
            Object.entries(platform).map(([slot, brick]) => [
              slot,
              slot === place.slot && brick !== undefined ? adjusted(brick, changes) : brick,
            ]),
          ),
        };
  return { ...loaded, cluster };
};

/** How a change names the object of a file: as its app made it, where a namespace may still be missing. */
export const editedObject = ({ object }: RenderedFile, made: unknown): ObjectChange["object"] | undefined => {
  if (object === undefined) return undefined;
  const { apiVersion, kind, metadata } = object;
  const own = typeof made === "object" && made !== null ? Reflect.get(Object(Reflect.get(made, "metadata")), "namespace") : undefined;
  return { apiVersion, kind, name: metadata.name, ...(typeof own === "string" && { namespace: own }) };
};
