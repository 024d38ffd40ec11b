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
}

/** A brick with whatever offers and needs. */
export type AnyBrick = Brick<object, never>;
