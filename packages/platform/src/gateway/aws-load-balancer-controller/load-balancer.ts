import type { Asked, KubeObject, Problem } from "@ashlar/model";
import type { GatewayPlace } from "../gateway-api/gateway-place.ts";
import { isListenerAsk } from "../gateway-api/listener.ts";
import type { LoadBalancerConfiguration } from "./aws-load-balancer-controller.kinds.ts";

/** What an environment says of the load balancer. */
export interface LoadBalancerValues {
  /** Reached from within the VPC alone; from the internet unless said otherwise. */
  readonly internal?: boolean;
  /**
   * Certificates of AWS Certificate Manager by host; one for `*.example.com` serves every host right under it. Left out, the controller
   * finds them by the hosts, and while it finds none for a host it changes nothing for any.
   */
  readonly certificates?: Readonly<Record<string, `arn:${string}`>>;
  /** TLS 1.2 and 1.3 unless said otherwise (docs.aws.amazon.com, Security policies for your Application Load Balancer). */
  readonly sslPolicy?: `ELBSecurityPolicy-${string}`;
  /** The ARN of a trust store of Elastic Load Balancing: whoever calls any host must show a certificate of its authorities. */
  readonly clientTrustStore?: `arn:${string}`;
  /** The ARN of a web ACL of AWS WAF. */
  readonly webAcl?: `arn:${string}`;
}

const wildcardOf = (host: string): string => `*.${host.slice(host.indexOf(".") + 1)}`;

/** Hosts that a named certificate would have to serve: with one named, the controller looks for no others. */
export const uncertified = (brick: string, { certificates }: LoadBalancerValues, asks: readonly Asked[]): readonly Problem[] => {
  if (certificates === undefined) return [];
  const hosts = new Set(asks.filter(isListenerAsk).map(({ host }) => host));
  return [...hosts]
    .filter((host) => !(host in certificates) && !(wildcardOf(host) in certificates))
    .sort()
    .map((host) => ({
      rule: "no-certificate",
      app: brick,
      message: `'certificates' names none for ${host}, and where any is named the controller looks for no others`,
      remedy: `Name its ARN, or that of ${wildcardOf(host)}, or leave 'certificates' out`,
    }));
};

const listener = ({ certificates = {}, sslPolicy = "ELBSecurityPolicy-TLS13-1-2-2021-06", clientTrustStore }: LoadBalancerValues) => {
  const [first, ...others] = [...new Set(Object.values(certificates))];
  return {
    protocolPort: "HTTPS:443",
    alpnPolicy: "None" as const,
    sslPolicy,
    ...(first !== undefined && { defaultCertificate: first }),
    ...(others.length > 0 && { certificates: others }),
    ...(clientTrustStore !== undefined && { mutualAuthentication: { mode: "verify" as const, trustStore: clientTrustStore } }),
  };
};

/** The load balancer that the Gateway becomes. Headers whose names no server should take are dropped at the edge. */
export const loadBalancer = ({ gateway }: GatewayPlace, values: LoadBalancerValues): KubeObject =>
  ({
    apiVersion: "gateway.k8s.aws/v1",
    kind: "LoadBalancerConfiguration",
    metadata: { name: gateway },
    spec: {
      scheme: values.internal ? "internal" : "internet-facing",
      ipAddressType: "ipv4",
      listenerConfigurations: [listener(values)],
      loadBalancerAttributes: [{ key: "routing.http.drop_invalid_header_fields.enabled", value: "true" }],
      defaultTargetGroupConfiguration: { name: gateway },
      ...(values.webAcl !== undefined && { wafV2: { webACL: values.webAcl } }),
    },
  }) satisfies LoadBalancerConfiguration;
