import { record } from "@ashlar/checks/tree";

/** What means that a load balancer is for the cloud's own network. */
const inside: readonly (readonly [annotation: string, value: RegExp])[] = [
  // AWS Load Balancer Controller 2.13 and the in-tree provider before it.
  ["service.beta.kubernetes.io/aws-load-balancer-scheme", /^internal$/],
  ["service.beta.kubernetes.io/aws-load-balancer-internal", /^(?:true|0\.0\.0\.0\/0)$/],
  ["alb.ingress.kubernetes.io/scheme", /^internal$/],
  // cloud-provider-azure 1.34.
  ["service.beta.kubernetes.io/azure-load-balancer-internal", /^true$/],
  // GKE documentation, LoadBalancer Service parameters.
  ["networking.gke.io/load-balancer-type", /^internal$/i],
  ["cloud.google.com/load-balancer-type", /^internal$/i],
  ["kubernetes.io/ingress.class", /^gce-internal$/],
  // Cloud controller managers of Oracle, OpenStack, Alibaba and DigitalOcean.
  ["service.beta.kubernetes.io/oci-load-balancer-internal", /^true$/],
  ["service.beta.kubernetes.io/openstack-internal-load-balancer", /^true$/],
  ["service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type", /^intranet$/],
  ["service.beta.kubernetes.io/do-loadbalancer-network", /^INTERNAL$/i],
];

/** The annotation by which a load balancer is for the cloud's own network; undefined where nothing says so. */
export const internalBy = (annotations: unknown): string | undefined => {
  const all = record(annotations);
  return inside.find(([key, value]) => typeof all[key] === "string" && value.test(all[key]))?.[0];
};

/** AWS makes a load balancer internal unless it is told otherwise, with its own controller. */
const outside: readonly (readonly [annotation: string, value: RegExp])[] = [
  ["service.beta.kubernetes.io/aws-load-balancer-scheme", /^internet-facing$/],
  ["alb.ingress.kubernetes.io/scheme", /^internet-facing$/],
];

/** The annotation that makes a load balancer one of the internet. */
export const publicBy = (annotations: unknown): string | undefined => {
  const all = record(annotations);
  return outside.find(([key, value]) => typeof all[key] === "string" && value.test(all[key]))?.[0];
};
