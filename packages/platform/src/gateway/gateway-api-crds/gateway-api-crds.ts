import type { Brick, GatewayApi, GitSource, Lock } from "@ashlar/model";
import { lockOf } from "../../lock-of.ts";
import * as kinds from "./gateway-api.kinds.ts";
import experimental15 from "./gateway-api-crds-1.5-experimental.lock.json" with { type: "json" };
import standard15 from "./gateway-api-crds-1.5-standard.lock.json" with { type: "json" };
import experimental16 from "./gateway-api-crds-1.6-experimental.lock.json" with { type: "json" };
import standard16 from "./gateway-api-crds-1.6-standard.lock.json" with { type: "json" };

/** The commits of the release tags of kubernetes-sigs/gateway-api, and what they bring. */
const bundles = {
  "1.5": { tag: "v1.5.1", standard: lockOf(standard15, kinds.standard15), experimental: lockOf(experimental15, kinds.experimental15) },
  "1.6": { tag: "v1.6.1", standard: lockOf(standard16, kinds.standard16), experimental: lockOf(experimental16, kinds.experimental16) },
} satisfies Partial<Record<GatewayApi["version"], { tag: string } & Record<GatewayApi["channel"], Lock>>>;

// Each of these folders has a kustomization.yaml.
const paths = { standard: "config/crd", experimental: "config/crd/experimental" };

export interface GatewayApiCrdsValues {
  /** 1.5 unless said otherwise: the version that both NGINX Gateway Fabric 2.6 and Kong Operator 2.2 were built for. */
  readonly version?: keyof typeof bundles;
  /** `standard` unless said otherwise. The bundle itself refuses a change from standard to experimental. */
  readonly channel?: GatewayApi["channel"];
  /** Bricks of this cluster, by name, that run with it though they were tested with an older one only: nobody warns of them. */
  readonly untested?: readonly string[];
  readonly team?: string;
}

/**
 * The Gateway API's CRDs, with the admission policy that guards their upgrades: one owner a cluster, so every gateway's own
 * copy is switched off. From a bundle of 1.5 or newer there is no way back to one before 1.5.
 */
export const gatewayApiCrds = ({
  version = "1.5",
  channel = "standard",
  untested,
  team = "platform",
}: GatewayApiCrdsValues = {}): Brick<GatewayApi> => {
  const { tag, [channel]: lock } = bundles[version];
  const source: GitSource = {
    source: "git",
    repository: "https://github.com/kubernetes-sigs/gateway-api.git",
    path: paths[channel],
    commit: lock.version,
    tag,
    lock,
  };
  return {
    name: "gateway-api",
    namespace: "gateway-api",
    team,
    offers: () => ({ version, channel, ...(untested && { untested }) }),
    objects: () => [source],
  };
};
