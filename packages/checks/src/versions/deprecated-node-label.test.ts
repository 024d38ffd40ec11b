import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { deploymentOfPod } from "../testing/manifests.ts";
import { deprecatedNodeLabel } from "./deprecated-node-label.ts";

const pod = (more: string): string => deploymentOfPod(`{ containers: [{ name: web, image: web:1 }], ${more} }`);
const at = "/spec/template/spec";

test("labels that nodes go on having", () => {
  expect(judged(deprecatedNodeLabel, pod("nodeSelector: { kubernetes.io/os: linux, example.com/pool: a }"))).toEqual([]);
});

test.each([
  [
    "nodeSelector: { beta.kubernetes.io/os: linux }",
    `${at}/nodeSelector/beta.kubernetes.io~1os  the node label 'beta.kubernetes.io/os' is deprecated since Kubernetes 1.14`,
  ],
  [
    "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: failure-domain.beta.kubernetes.io/zone, whenUnsatisfiable: ScheduleAnyway }]",
    `${at}/topologySpreadConstraints/0/topologyKey  the node label 'failure-domain.beta.kubernetes.io/zone' is deprecated since Kubernetes 1.17`,
  ],
  [
    "affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: node-role.kubernetes.io/master, operator: Exists }] }] } } }",
    `${at}/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/nodeSelectorTerms/0/matchExpressions/0/key  ` +
      "the node label 'node-role.kubernetes.io/master' is deprecated since Kubernetes 1.20, and no node has it since 1.25",
  ],
])("%s", (more, problem) => {
  expect(judged(deprecatedNodeLabel, pod(more))).toEqual([problem]);
});
