import type { App } from "./app.ts";
import type { Asked } from "./ask.ts";
import type { Output } from "./output.ts";
import type { Site } from "./site.ts";

/** An App that also offers a capability: the gateway, the mesh, the log store. */
export interface Brick<out Offers, in Needs = object> extends App<Needs> {
  /** What it gives to the apps of its platform. It may use what other bricks offer. */
  readonly offers: (platform: Needs & Site) => Offers;
  /** What it makes of what its users asked. Called with all asks at once, none of them too; may be called again when answers lead to new asks. */
  readonly answer?: (asks: readonly Asked[], platform: Needs & Site) => readonly Output[];
  /** Set by a brick that stands for two: the cluster deploys both, each under its own name, and this one nothing. */
  readonly moves?: Move;
}

/** A brick with whatever offers and needs. */
export type AnyBrick = Brick<object, never>;

/** One brick takes over from another: both stand in the slot until the environment names `to` alone. */
export interface Move {
  /** The one that leaves: with the next step goes all that it deployed, but for its namespace and what else outlives its app. */
  readonly from: AnyBrick;
  readonly to: AnyBrick;
}

/** What two bricks both offer. A member that each has in another shape takes and gives what fits both. */
export type SharedOffers<One, Other> = [One] extends [Other]
  ? Other
  : [Other] extends [One]
    ? One
    : { readonly [M in keyof One & keyof Other]: One[M] | Other[M] };
