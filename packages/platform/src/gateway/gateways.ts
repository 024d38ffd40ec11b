import type { Gateway } from "@ashlar/model";

type Named = `gateway.${string}`;

/** Every gateway of a platform: the one under `gateway`, and those under names of their own, as `gateway.edge`. */
export interface Gateways {
  readonly gateway?: Gateway;
  readonly [slot: Named]: Gateway | undefined;
}

const isGateway = (slot: string): slot is "gateway" | Named => slot === "gateway" || slot.startsWith("gateway.");

/** What they offer, in the order of their slots' names. */
export const gatewaysOf = (platform: Gateways): readonly Gateway[] =>
  Object.keys(platform)
    .filter(isGateway)
    .sort()
    .flatMap((slot) => platform[slot] ?? []);
