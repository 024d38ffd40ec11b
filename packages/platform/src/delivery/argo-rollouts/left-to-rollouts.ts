import { type Ask, ignoreDifference, type ProgressiveRoute } from "@ashlar/model";

/**
 * What the controller changes of an app's objects, and Argo CD must neither report nor put back (argoproj/argo-rollouts v1.9.1):
 *
 * - the Deployment's number of pods: it goes to none when the first Rollout is healthy and is never looked at again (`rollout/sync.go`),
 *   so pods that a sync brought back would stay beside those of the Rollout;
 * - a key in the selector of both Services. The selector has one owner as a whole, and a Service that lost the key is no reason for the
 *   controller to look (`service/service.go`): requests would reach both versions;
 * - the rules of the HTTPRoute, in which the weights are, as long as a new version is on its way: then the plugin marks the route with a label
 *   (argoproj-labs/rollouts-plugin-trafficrouter-gatewayapi v0.15.0). By the label and not by who owns the field: a list has one owner as a
 *   whole, the plugin from its first change on, and a later change of the rules in git would never be applied.
 */
export const leftToRollouts = ({ name, service, canary }: ProgressiveRoute, httpRoute: string): readonly Ask[] => [
  ignoreDifference({ group: "apps", kind: "Deployment", name, jsonPointers: ["/spec/replicas"] }),
  ...[service, canary].map((each) =>
    ignoreDifference({ group: "", kind: "Service", name: each, jsonPointers: ["/spec/selector/rollouts-pod-template-hash"] }),
  ),
  ignoreDifference({
    group: "gateway.networking.k8s.io",
    kind: "HTTPRoute",
    name: httpRoute,
    jqPathExpressions: ['select(.metadata.labels["rollouts.argoproj.io/gatewayapi-canary"] == "in-progress") | .spec.rules'],
  }),
];
