import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { service } from "../testing/manifest.ts";
import { serviceTypeFields } from "./service-type-fields.ts";

test.each([
  "type: NodePort, ports: [{ port: 80, nodePort: 30080 }]",
  "type: LoadBalancer, loadBalancerClass: example.com/lb, externalTrafficPolicy: Local, ports: [{ port: 80 }]",
  "externalIPs: [192.0.2.1], externalTrafficPolicy: Local, ports: [{ port: 80 }]",
])("%s is right", (content) => {
  expect(judged(serviceTypeFields, service(content))).toEqual([]);
});

test.each([
  ["ports: [{ port: 80, nodePort: 30080 }]", "/spec/ports/0/nodePort  a Service of type ClusterIP has no node ports"],
  [
    "loadBalancerSourceRanges: [10.0.0.0/8], ports: [{ port: 80 }]",
    "/spec/loadBalancerSourceRanges  only a Service of type LoadBalancer has 'loadBalancerSourceRanges'; this is of type ClusterIP",
  ],
  ["type: ExternalName, externalName: a.b, clusterIP: None", "/spec/clusterIP  a Service of type ExternalName has no 'clusterIP'"],
  ["type: NodePort, clusterIP: None, ports: [{ port: 80 }]", "/spec/clusterIP  a Service of type NodePort cannot be headless"],
  [
    "externalTrafficPolicy: Local, ports: [{ port: 80 }]",
    "/spec/externalTrafficPolicy  the Service is not reached from outside the cluster: it has no 'externalTrafficPolicy'",
  ],
])("%s", (content, problem) => {
  expect(judged(serviceTypeFields, service(content))).toEqual([problem]);
});
