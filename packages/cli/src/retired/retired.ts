/** A product that is asked for by name and should no longer be put anywhere new. */
export interface Retired {
  /** As its makers write it. */
  readonly name: string;
  /** Other names of it. Case, and what is neither letter nor digit, do not matter. */
  readonly aliases: readonly string[];
  /** What happened to it: follows the name. */
  readonly what: string;
  /** Since when, or from when on: a day, a month or a year. */
  readonly since: `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;
  /** What takes its place: bricks as `layer/brick`, products by their names. */
  readonly instead: readonly string[];
}

/** Read in the repositories and notices of the projects themselves, but for StackPath, of which the press wrote. */
export const retiredProducts: readonly Retired[] = [
  {
    name: "ingress-nginx",
    aliases: ["nginx-ingress", "kubernetes-ingress-nginx"],
    what: "(Kubernetes' own; not that of F5) gets no fixes any more",
    since: "2026-03",
    instead: ["gateway/nginx-gateway-fabric", "gateway/istio-gateway", "gateway/kong"],
  },
  {
    name: "Ambassador",
    aliases: ["ambassador-edge-stack", "ambassador-api-gateway", "datawire-ambassador"],
    what: "goes on as Emissary-ingress, which is no longer tied to Ambassador Edge Stack",
    since: "2026-05",
    instead: ["gateway/emissary"],
  },
  {
    name: "Gloo",
    aliases: ["gloo-gateway", "gloo-edge", "gloo-oss", "solo-gloo"],
    what: "in its open edition reaches its end of life",
    since: "2026-12-31",
    instead: ["kgateway", "gateway/istio-gateway", "gateway/nginx-gateway-fabric"],
  },
  {
    name: "Application Gateway Ingress Controller",
    aliases: ["agic", "ingress-azure", "azure-application-gateway-ingress"],
    what: "is one that Microsoft asks to leave for Application Gateway for Containers",
    since: "2025-11",
    instead: ["Application Gateway for Containers"],
  },
  {
    name: "Service Mesh Interface",
    aliases: ["smi", "smi-spec", "traffic-split-smi"],
    what: "saw its last change; meshes follow the Gateway API",
    since: "2023-10-20",
    instead: ["mesh/istio", "mesh/linkerd"],
  },
  {
    name: "AdminNetworkPolicy",
    aliases: ["baseline-admin-network-policy", "anp"],
    what: "gave way to ClusterNetworkPolicy",
    since: "2026-04-21",
    instead: ["ClusterNetworkPolicy"],
  },
  {
    name: "KubeFed",
    aliases: ["kubernetes-federation", "federation-v2"],
    what: "is archived",
    since: "2023-03-23",
    instead: ["Argo CD for many clusters (`hub`)", "Karmada"],
  },
  {
    name: "StackPath",
    aliases: ["stackpath-cdn", "highwinds"],
    what: "ceased to operate",
    since: "2024",
    instead: ["Cloud CDN", "CloudFront", "Cloudflare"],
  },
  {
    name: "Azure CDN",
    aliases: ["azure-cdn-classic", "azure-cdn-microsoft"],
    what: "(classic) takes no new profiles, and ends in 2027-09",
    since: "2025-08-15",
    instead: ["Azure Front Door"],
  },
  {
    name: "Azure CDN from Edgio",
    aliases: ["azure-cdn-edgio", "azure-cdn-verizon"],
    what: "has ended",
    since: "2025-01-15",
    instead: ["Azure Front Door"],
  },
  {
    name: "Azure Front Door (classic)",
    aliases: ["azure-front-door-classic", "front-door-classic"],
    what: "ends",
    since: "2027-03-31",
    instead: ["Azure Front Door"],
  },
  {
    name: "provider-cloudflare",
    aliases: ["crossplane-provider-cloudflare", "crossplane-contrib-provider-cloudflare"],
    what: "of crossplane-contrib saw its last change",
    since: "2021-08",
    instead: ["external-dns with Cloudflare"],
  },
  {
    name: "Promtail",
    aliases: ["grafana-promtail", "loki-promtail"],
    what: "gets no support any more, and has left Loki's code",
    since: "2026-02-28",
    instead: ["logging/alloy", "logging/fluent-bit"],
  },
  {
    name: "Jaeger v1",
    aliases: ["jaeger-1", "jaeger-operator", "jaegertracing-operator"],
    what: "reached its end of life, and its operator with it",
    since: "2025-12-31",
    instead: ["Jaeger v2", "Tempo"],
  },
  {
    name: "Elastic's Helm charts",
    aliases: ["elastic-helm-charts", "elastic/helm-charts", "elasticsearch-helm-chart", "kibana-helm-chart", "filebeat-helm-chart"],
    what: "had their last version, 8.5.1",
    since: "2022-11",
    instead: ["logging/elastic-stack"],
  },
  {
    name: "Harbor operator",
    aliases: ["goharbor-harbor-operator", "goharbor-operator"],
    what: "is archived",
    since: "2025-08-08",
    instead: ["Harbor's Helm chart"],
  },
  {
    name: "Google Container Registry",
    aliases: ["gcr", "gcr.io", "container-registry-google"],
    what: "is shut down; Artifact Registry answers under its names",
    since: "2025-03-18",
    instead: ["Artifact Registry"],
  },
  {
    name: "MinIO",
    aliases: ["minio-community", "minio-operator", "minio-tenant"],
    what: "in its community edition is archived",
    since: "2026-02",
    instead: ["storage/gcs-buckets", "storage/s3-buckets", "storage/azure-buckets", "Rook's object store"],
  },
  {
    name: "Bitnami's images",
    aliases: ["bitnami", "bitnami-charts", "docker.io/bitnami"],
    what: "of fixed versions moved to where they get no updates",
    since: "2025-08-28",
    instead: ["the images of each project itself"],
  },
  {
    name: "Kaniko",
    aliases: ["kaniko-executor", "google-container-tools-kaniko"],
    what: "is archived",
    since: "2025-06",
    instead: ["BuildKit without root", "Buildah"],
  },
  {
    name: "Rook EdgeFS",
    aliases: ["edgefs"],
    what: "left Rook",
    since: "2021-01-26",
    instead: ["Rook's Ceph"],
  },
  {
    name: "Rook NFS",
    aliases: ["rook-nfs-operator", "nfs-rook"],
    what: "had its last release, v1.7.3",
    since: "2021-09",
    instead: ["Rook's CephNFS", "csi-driver-nfs"],
  },
];

/** `ingressNginx`, `ingress-nginx` and `gateway/ingress_nginx` are one name. */
const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

const byName: ReadonlyMap<string, Retired> = new Map(
  retiredProducts.flatMap((product) => [product.name, ...product.aliases].map((name) => [bare(name), product] as const)),
);

/** The retired product of a name, however it is spelt: as a function, a folder, `layer/brick`. Undefined for any other. */
export const retired = (name: string): Retired | undefined =>
  byName.get(bare(name)) ?? byName.get(bare(name.slice(name.lastIndexOf("/") + 1)));

/** What there is to say of it, in a sentence, and what to take. */
export const describeRetired = ({ name, what, since, instead }: Retired): { readonly message: string; readonly remedy: string } => ({
  message: `${name} ${what} (${since})`,
  remedy: `use ${instead.join(", or ")}`,
});
