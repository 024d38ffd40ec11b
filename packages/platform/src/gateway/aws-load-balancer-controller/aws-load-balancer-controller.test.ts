import { isObject, type Output } from "@ashlar/model";
import { expect, test } from "vitest";
import { lockOf } from "../../lock-of.ts";
import { site as anywhere, askedBy } from "../../testing/site.ts";
import { plainRoute } from "../testing/feature-routes.ts";
import { awsLoadBalancerControllerKinds } from "./aws-load-balancer-controller.kinds.ts";
import recorded from "./aws-load-balancer-controller.lock.json" with { type: "json" };
import { type AwsLoadBalancerControllerValues, awsLoadBalancerController } from "./aws-load-balancer-controller.ts";

const site = { ...anywhere, cloud: { provider: "eks", region: "eu-central-1" } };
const platform = {
  site,
  gatewayApi: { version: "1.6", channel: "standard" },
  certificates: { certificate: () => [], labelledCertificate: () => [] },
} as const;
const values: AwsLoadBalancerControllerValues = { vpc: "vpc-1", subnets: ["10.0.0.0/20", "10.0.16.0/20"] };
const brick = awsLoadBalancerController(values);
const gateway = brick.offers(platform);

const healthy = { healthCheckInterval: 10, healthCheckTimeout: 5, healthyThresholdCount: 2, unhealthyThresholdCount: 3 };

test("its hosts are listeners that name no Secrets, and its target groups are told what pods must answer", () => {
  const asks = [
    ...gateway.route({ ...plainRoute, affinity: { cookie: "AWSALB", lasts: "1h" } }),
    ...gateway.grpcRoute({ name: "rpc", host: "shop.example.com", service: "rpc", port: 9000 }),
  ];
  expect(brick.answer?.(askedBy("shop", asks), platform)).toMatchObject([
    {
      kind: "Gateway",
      spec: {
        gatewayClassName: "aws-alb",
        infrastructure: { parametersRef: { group: "gateway.k8s.aws", kind: "LoadBalancerConfiguration", name: "gateway" } },
        listeners: [{ name: "http" }, { name: "https-shop-example-com", port: 443, protocol: "HTTPS" }],
      },
    },
    { kind: "HTTPRoute", metadata: { name: "https-shop-example-com-redirect" } },
    {
      kind: "TargetGroupConfiguration",
      metadata: { name: "gateway" },
      spec: {
        defaultConfiguration: {
          targetType: "ip",
          healthCheckConfig: { ...healthy, healthCheckPath: "/", matcher: { httpCode: "200-499" } },
        },
        routeConfigurations: [
          {
            routeIdentifier: { kind: "GRPCRoute" },
            targetGroupProps: {
              protocolVersion: "GRPC",
              healthCheckConfig: { ...healthy, healthCheckPath: "/AWS.ALB/healthcheck", matcher: { grpcCode: "0-99" } },
            },
          },
          {
            routeIdentifier: { kind: "HTTPRoute", namespace: "shop", name: "shop" },
            targetGroupProps: {
              targetGroupAttributes: [
                { key: "stickiness.enabled", value: "true" },
                { key: "stickiness.type", value: "lb_cookie" },
                { key: "stickiness.lb_cookie.duration_seconds", value: "3600" },
              ],
            },
          },
        ],
      },
    },
    {
      ask: "namespace-labels",
      to: "namespaces",
      namespace: "shop",
      labels: { "elbv2.k8s.aws/pod-readiness-gate-inject": "enabled" },
    },
  ]);
});

test("an app that says by which path its pods are well is believed, in a split too, and keeps what all have otherwise", () => {
  const named = { ...plainRoute, healthPath: "/ready" } as const;
  const healthCheckConfig = { ...healthy, healthCheckPath: "/ready", matcher: { httpCode: "200" } };
  const targets = (outputs: readonly Output[]) =>
    brick
      .answer?.(askedBy("shop", outputs), platform)
      .filter(isObject)
      .find(({ kind }) => kind === "TargetGroupConfiguration");
  const configurations = (...more: object[]) => ({ spec: { routeConfigurations: [{ routeIdentifier: { kind: "GRPCRoute" } }, ...more] } });
  const routeIdentifier = { kind: "HTTPRoute", namespace: "shop", name: "shop" };
  expect(targets(gateway.route(named))).toMatchObject(configurations({ routeIdentifier, targetGroupProps: { healthCheckConfig } }));
  expect(targets(gateway.split({ ...named, canary: "frontend-canary", weight: 10 }))).toMatchObject(
    configurations({ routeIdentifier, targetGroupProps: { healthCheckConfig } }),
  );
  expect(targets(gateway.route({ ...named, affinity: { cookie: "AWSALB" } }))).toMatchObject(
    configurations({
      routeIdentifier,
      targetGroupProps: {
        healthCheckConfig,
        targetGroupAttributes: [{}, {}, { key: "stickiness.lb_cookie.duration_seconds", value: "86400" }],
      },
    }),
  );
  expect(targets(gateway.route(plainRoute))).toMatchObject(configurations());
});

test("an environment may name the path of all apps", () => {
  expect(awsLoadBalancerController({ ...values, healthPath: "/healthz" }).answer?.([], platform)).toMatchObject([
    { kind: "Gateway" },
    { spec: { defaultConfiguration: { healthCheckConfig: { healthCheckPath: "/healthz", matcher: { httpCode: "200" } } } } },
  ]);
});

test("a load balancer in the internet with TLS from 1.2 on, whose certificates the controller finds", () => {
  expect(brick.objects(platform).at(-1)).toEqual({
    apiVersion: "gateway.k8s.aws/v1",
    kind: "LoadBalancerConfiguration",
    metadata: { name: "gateway" },
    spec: {
      scheme: "internet-facing",
      ipAddressType: "ipv4",
      listenerConfigurations: [{ protocolPort: "HTTPS:443", alpnPolicy: "None", sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06" }],
      loadBalancerAttributes: [{ key: "routing.http.drop_invalid_header_fields.enabled", value: "true" }],
      defaultTargetGroupConfiguration: { name: "gateway" },
    },
  });
});

test("certificates that are named, each once, must serve every host", () => {
  const arn = (id: string) => `arn:aws:acm:eu-central-1:012345678901:certificate/${id}` as const;
  const certificates = { "shop.example.com": arn("a"), "*.example.com": arn("b"), "www.example.com": arn("b") };
  const named = awsLoadBalancerController({ ...values, internal: true, webAcl: "arn:aws:wafv2:acl", certificates });
  expect(named.objects(platform).at(-1)).toMatchObject({
    spec: {
      scheme: "internal",
      listenerConfigurations: [{ defaultCertificate: arn("a"), certificates: [arn("b")] }],
      wafV2: { webACL: "arn:aws:wafv2:acl" },
    },
  });
  const asks = (host: string) => askedBy("shop", gateway.route({ ...plainRoute, host }));
  expect(named.answer?.(asks("one.example.com"), platform)[0]).toMatchObject({ kind: "Gateway" });
  expect(named.answer?.(asks("one.two.example.com"), platform)[0]).toEqual({
    rule: "no-certificate",
    app: "aws-load-balancer-controller",
    message: "'certificates' names none for one.two.example.com, and where any is named the controller looks for no others",
    remedy: "Name its ARN, or that of *.two.example.com, or leave 'certificates' out",
  });
});

test("a pinned chart that knows where it is, acts as a role, and leaves Ingresses and Services alone", () => {
  const role = "arn:aws:iam::012345678901:role/controller";
  const [chart, gatewayClass] = awsLoadBalancerController({ ...values, role, clusterName: "prod" }).objects(platform);
  const selector = {
    matchLabels: {
      "app.kubernetes.io/name": "aws-load-balancer-controller",
      "app.kubernetes.io/instance": "aws-load-balancer-controller",
    },
  };
  expect(chart).toEqual({
    source: "chart",
    repository: "https://aws.github.io/eks-charts",
    name: "aws-load-balancer-controller",
    version: "3.5.0",
    release: "aws-load-balancer-controller",
    lock: lockOf(recorded, awsLoadBalancerControllerKinds),
    values: {
      clusterName: "prod",
      region: "eu-central-1",
      vpcId: "vpc-1",
      serviceAccount: { create: true, name: "aws-load-balancer-controller", annotations: { "eks.amazonaws.com/role-arn": role } },
      replicaCount: 2,
      podDisruptionBudget: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
      resources: { requests: { cpu: "100m", memory: "256Mi" }, limits: { memory: "256Mi" } },
      topologySpreadConstraints: ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map((topologyKey) => ({
        maxSkew: 1,
        topologyKey,
        whenUnsatisfiable: "ScheduleAnyway",
        labelSelector: selector,
      })),
      podSecurityContext: { fsGroup: 65534, seccompProfile: { type: "RuntimeDefault" } },
      securityContext: {
        runAsNonRoot: true,
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ["ALL"] },
      },
      enableCertManager: true,
      defaultTargetType: "ip",
      controllerConfig: { featureGates: { NLBGatewayAPI: false } },
      createIngressClassResource: false,
      ingressClassParams: { create: false },
      webhookConfig: { disableIngressValidation: true },
      enableServiceMutatorWebhook: false,
    },
  });
  expect(gatewayClass).toMatchObject({
    kind: "GatewayClass",
    metadata: { name: "aws-alb" },
    spec: { controllerName: "gateway.k8s.aws/alb" },
  });
});

test("requests come from the load balancer's subnets", () => {
  expect(gateway.clients).toEqual([{ ipBlock: { cidr: "10.0.0.0/20" } }, { ipBlock: { cidr: "10.0.16.0/20" } }]);
});

test("another cloud and an older Gateway API are problems", () => {
  const elsewhere = { ...platform, site: anywhere, gatewayApi: { version: "1.5", channel: "standard" } } as const;
  expect(brick.objects(elsewhere)).toMatchObject([
    { rule: "wrong-cloud", remedy: "Put gkeGateway into the slot" },
    { rule: "gateway-api-version", severity: "error" },
    {},
    {},
    {},
  ]);
});
