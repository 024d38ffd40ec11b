import type { Brick, GatewayApi, Problem, Site } from "@ashlar/model";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import { standard15, standard16 } from "../gateway-api-crds/gateway-api.kinds.ts";

/** The Gateway API as GKE brings it, with the controller that its load balancers need. */
export interface GkeGatewayApi extends GatewayApi {
  readonly installedBy: "gke";
}

const NAME = "gke-gateway-api";

/**
 * The first minor version of Kubernetes whose GKE installs a bundle, in its standard channel (cloud.google.com, GatewayClass capabilities:
 * 1.35.2-gke.1842000 brings 1.5.0; kubernetes-sigs/gateway-api, conformance/reports/v1.6/gke-gateway: 1.36.2-gke.2154000 brings 1.6.0).
 */
const bundles = { "1.5": { kinds: standard15, since: "1.35" }, "1.6": { kinds: standard16, since: "1.36" } } as const;

export interface GkeGatewayApiValues {
  /** What `kubectl get crd gateways.gateway.networking.k8s.io` says by its annotation `bundle-version`; 1.5 unless said otherwise. */
  readonly version?: keyof typeof bundles;
  readonly team?: string;
}

/**
 * What GKE leaves out of the channel, for its own gateway does not read it (envoyproxy/gateway pull requests 9517 and 9583, of its addon
 * 1.5.0-gke.3503). Nobody can add them: GKE owns the CRDs of the group.
 */
const LACKS: readonly string[] = ["GRPCRoute", "ListenerSet"];

const minor = (version: string): number => Number(version.split(".")[1]);

const tooOld = (version: keyof typeof bundles, { site: { cluster, kubernetes } }: Site): readonly Problem[] =>
  minor(kubernetes) >= minor(bundles[version].since)
    ? []
    : [
        {
          rule: "gateway-api-version",
          message: `GKE installs Gateway API ${version} from Kubernetes ${bundles[version].since} on, and ${cluster} has ${kubernetes}`,
          remedy: "Upgrade the cluster first, or name the version that is there",
        },
      ];

/**
 * The Gateway API's CRDs where GKE installs and upgrades them: a cluster with `gatewayApiConfig.channel: CHANNEL_STANDARD`, as Autopilot
 * clusters are. It deploys nothing, and says which kinds are there: GRPCRoute is not, so no gateway that goes by the Gateway API routes gRPC
 * on it, and NGINX Gateway Fabric does not start. Google's own stands on this alone.
 */
export const gkeGatewayApi = ({ version = "1.5", team = "platform" }: GkeGatewayApiValues = {}): Brick<GkeGatewayApi> => ({
  name: NAME,
  namespace: "gateway-api",
  team,
  kinds: bundles[version].kinds.filter(({ kind }) => !LACKS.includes(kind)),
  offers: () => ({ version, channel: "standard", lacks: LACKS, installedBy: "gke" }),
  objects: (platform) => [
    ...wrongCloud(
      { capability: "gatewayApi", brick: NAME, provider: "gke", instead: { eks: "gatewayApiCrds", aks: "gatewayApiCrds" } },
      platform,
    ),
    ...tooOld(version, platform),
  ],
});
