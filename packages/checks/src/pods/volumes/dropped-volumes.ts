import type { About, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";

/** Volumes from images, and their mounts, are dropped before anything else is asked of them until 1.35 (feature gate ImageVolume). */
export const isDroppedVolume = (volume: Value, about: About): boolean => volume.image !== undefined && !since(35, about);
