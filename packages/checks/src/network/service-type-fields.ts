import type { ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { isExternal, serviceType } from "./service-type.ts";

const sourceRanges = "service.beta.kubernetes.io/load-balancer-source-ranges";

const isSet = (value: unknown): boolean =>
  value !== undefined && value !== "" && value !== 0 && !(Array.isArray(value) && value.length === 0);

const ofLoadBalancers = ["loadBalancerSourceRanges", "allocateLoadBalancerNodePorts", "loadBalancerClass"];
const ofAddresses = ["clusterIP", "clusterIPs", "ipFamilies"];

const judgePorts = ({ ports }: Value, report: Report): void => {
  if (ports === undefined) return;
  for (let i = 0; i < ports.length; i++)
    if (isSet(ports[i].nodePort)) report(["ports", i, "nodePort"], "a Service of type ClusterIP has no node ports", "set type: NodePort");
};

const judge = (spec: Value, report: Report): void => {
  const type = serviceType(spec);
  if (type === "ClusterIP") judgePorts(spec, report);
  if (type !== "LoadBalancer")
    for (const field of ofLoadBalancers)
      if (isSet(spec[field])) report([field], `only a Service of type LoadBalancer has '${field}'; this is of type ${type}`);
  if (type === "ExternalName") {
    for (const field of ofAddresses) if (isSet(spec[field])) report([field], `a Service of type ExternalName has no '${field}'`);
    if (spec.ipFamilyPolicy !== undefined) report(["ipFamilyPolicy"], "a Service of type ExternalName has no 'ipFamilyPolicy'");
  } else if (type !== "ClusterIP" && spec.clusterIP === "None") report(["clusterIP"], `a Service of type ${type} cannot be headless`);
  if (isSet(spec.externalTrafficPolicy) && !isExternal(spec))
    report(["externalTrafficPolicy"], "the Service is not reached from outside the cluster: it has no 'externalTrafficPolicy'");
  if (isSet(spec.healthCheckNodePort) && !(type === "LoadBalancer" && spec.externalTrafficPolicy === "Local"))
    report(["healthCheckNodePort"], "only a Service of type LoadBalancer with externalTrafficPolicy: Local has a 'healthCheckNodePort'");
};

export const serviceTypeFields: ObjectRule = {
  name: "service-type-fields",
  family: "api",
  severity: "error",
  holds: "A Service has no field that its type does not have: node ports, load balancer's fields, cluster addresses, traffic policies",
  on: {
    "core.v1.ServiceSpec": judge,
    "core.v1.Service": ({ spec, metadata }, report) => {
      const annotation = metadata?.annotations?.[sourceRanges];
      if (annotation === undefined || spec === undefined) return;
      if (serviceType(spec) !== "LoadBalancer" && !isSet(spec.loadBalancerSourceRanges))
        report(["metadata", "annotations", sourceRanges], "only a Service of type LoadBalancer has this annotation");
    },
  },
};
