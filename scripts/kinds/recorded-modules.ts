/** A module of kinds that is recorded from the CRDs of upstream software. */
export interface RecordedModule {
  /** Relative to the repository's root. */
  readonly path: string;
  /** Where its CRDs are, in words. */
  readonly from: string;
  /** The lists that it exports, in the order of their folders on the command line. */
  readonly lists: readonly string[];
  /** The kinds that get a type: those that bricks, or the renderer, write objects of. */
  readonly typed: readonly string[];
}

/** By the name of the software. Versions are those that the locks beside the modules pin. */
export const recordedModules: Readonly<Record<string, RecordedModule>> = {
  "argo-cd": {
    path: "packages/render/src/argocd/argo-cd.kinds.ts",
    from: "argoproj/argo-cd v3.5.1, manifests/crds",
    lists: ["argoCdKinds"],
    typed: ["Application", "AppProject"],
  },
  "cert-manager": {
    path: "packages/platform/src/certificates/cert-manager.kinds.ts",
    from: "cert-manager/cert-manager v1.21.1, deploy/crds",
    lists: ["certManagerKinds"],
    typed: ["Certificate", "ClusterIssuer"],
  },
  "external-secrets": {
    path: "packages/platform/src/secrets/external-secrets.kinds.ts",
    from: "external-secrets/external-secrets v2.9.0, config/crds/bases",
    lists: ["externalSecretsKinds"],
    typed: ["ClusterSecretStore", "ExternalSecret"],
  },
  "gateway-api": {
    path: "packages/platform/src/gateway/gateway-api.kinds.ts",
    from: "kubernetes-sigs/gateway-api v1.5.1 and v1.6.1, config/crd/standard and config/crd/experimental",
    lists: ["standard15", "experimental15", "standard16", "experimental16"],
    typed: ["Gateway", "GatewayClass", "HTTPRoute"],
  },
  kong: {
    path: "packages/platform/src/gateway/kong.kinds.ts",
    from: "Kong/kong-operator v2.2.2, config/crd/kong-operator",
    lists: ["kongKinds"],
    typed: ["GatewayConfiguration"],
  },
  "nginx-gateway-fabric": {
    path: "packages/platform/src/gateway/nginx-gateway-fabric.kinds.ts",
    from: "nginx/nginx-gateway-fabric v2.6.7, config/crd/bases",
    lists: ["nginxGatewayFabricKinds"],
    typed: [],
  },
};
