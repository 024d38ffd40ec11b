import type { Bytes, Cpu } from "@ashlar/components";
import type { DeliveryStep } from "@ashlar/model";
import type { BackendName } from "./backends.ts";

/** A component whose number of pods and size an environment may choose. */
export type Sizable = BackendName | "frontend";

/** The images of the shop, by the component that runs them. */
export type BoutiqueImages = Readonly<Record<Sizable | "loadgenerator" | "redis" | "redisExporter", string>>;

/** What a pod asks of its node. */
export interface Size {
  readonly cpu: Cpu;
  readonly memory: Bytes;
  /** The same as `memory` unless given. */
  readonly memoryLimit?: Bytes;
}

/** A second version of the frontend that gets a share of the requests. */
export interface Canary {
  readonly image: string;
  /** Percent of the requests, 0 to 100. */
  readonly weight: number;
}

export interface BoutiqueValues {
  /** The name under which customers reach the shop: `shop.example.com`. */
  readonly host: string;
  /** Where staff see it, through the platform's `gateway.internal`, without the canary; nowhere unless given. */
  readonly staffHost?: string;
  readonly images: BoutiqueImages;
  /** Pods of every component; or of some by name, and of the others as `default` says. */
  readonly replicas: number | ({ readonly default: number } & Readonly<Partial<Record<Sizable, number>>>);
  /** Sizes other than those that the shop comes with. */
  readonly sizes?: Readonly<Partial<Record<Sizable, Size>>>;
  /** Artificial customers; none unless given. */
  readonly loadGenerator?: { readonly users: number };
  readonly canary?: Canary;
  /** By which steps a new version of the frontend gets its requests, as long as it answers well; at once unless given. Not beside a canary. */
  readonly steps?: readonly DeliveryStep[];
  /** Whether it joins the platform's mesh; true unless given. False where the mesh takes in no gateway, which then would not reach the shop. */
  readonly mesh?: boolean;
}

/** How many pods a component has. */
export const replicasOf = (component: Sizable, { replicas }: BoutiqueValues): number =>
  typeof replicas === "number" ? replicas : (replicas[component] ?? replicas.default);
