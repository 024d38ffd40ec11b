import type { Gateway } from "@ashlar/model";

type Named = `gateway.${string}`;

/** Every gateway of a platform: the one under `gateway`, and those under names of their own, as `gateway.edge`. */
export interface Gateways {
  readonly gateway?: Gateway;
  readonly [slot: Named]: Gateway | undefined;
}

const isGateway = (slot: string): slot is "gateway" | Named => slot === "gateway" || slot.startsWith("gateway.");

/** The slots that have one, sorted by name, and what each offers. */
export const gatewaySlots = (platform: Gateways): readonly (readonly [slot: string, gateway: Gateway])[] =>
  Object.keys(platform)
    .filter(isGateway)
    .sort()
    .flatMap((slot) => {
      const gateway = platform[slot];
      return gateway === undefined ? [] : [[slot, gateway] as const];
    });

/** What they offer, in the order of their slots' names. */
export const gatewaysOf = (platform: Gateways): readonly Gateway[] => gatewaySlots(platform).map(([, gateway]) => gateway);
