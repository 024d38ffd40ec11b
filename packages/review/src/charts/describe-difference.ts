import { counted, tally } from "../danger/data-loss/counted.ts";
import type { LockDifference } from "./compare-locks.ts";

const atMost = 3;

const some = (all: readonly string[]): string =>
  all.length > atMost ? `${all.slice(0, atMost).join(", ")} and ${all.length - atMost} more` : all.join(", ");

const kinds = (list: readonly { readonly kind: string }[]): string => some(list.map(({ kind }) => kind));
const objects = (list: readonly { readonly kind: string }[]): string => tally(list.map(({ kind }) => kind));

/**
 * What another version of a chart comes to: `it brings 1 kind more (Challenge), makes 2 objects less (2 Role), runs controller 1.20.0 → 1.21.1`.
 */
export const describeDifference = ({ kindsAdded, kindsRemoved, objectsAdded, objectsRemoved, images }: LockDifference): string => {
  const parts = [
    kindsAdded.length > 0 && `brings ${counted(kindsAdded.length, "kind")} more (${kinds(kindsAdded)})`,
    kindsRemoved.length > 0 && `brings ${counted(kindsRemoved.length, "kind")} less (${kinds(kindsRemoved)})`,
    objectsAdded.length > 0 && `makes ${counted(objectsAdded.length, "object")} more (${objects(objectsAdded)})`,
    objectsRemoved.length > 0 && `makes ${counted(objectsRemoved.length, "object")} less (${objects(objectsRemoved)})`,
    images.length > 0 &&
      `runs ${some(images.map(({ repository, before, after }) => `${repository.replace(/^.*\//, "")} ${before ?? "(new)"} → ${after ?? "(gone)"}`))}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "it brings, makes and runs the same as before" : `it ${parts.join(", ")}`;
};

/** `1.2.0`, or a commit as people write it. */
export const shownVersion = (version: string): string => (/^[0-9a-f]{40}$/.test(version) ? version.slice(0, 12) : version);
