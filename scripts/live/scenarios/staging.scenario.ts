import { describe } from "vitest";
import { firstSync } from "./first-sync.ts";
import { standFor } from "./live-test.ts";
import { nextVersion } from "./next-version.ts";
import { twoBricks } from "./two-bricks.ts";

// In this order: the last moves the cluster to another Kubernetes.
const live = standFor("staging");
describe("first sync", () =>
  firstSync(live, {
    operators: ["argo-rollouts", "consul", "elasticsearch", "kong", "velero"],
    instances: ["gke-persistent-disk", "managed-prometheus", "otel-collector", "zipkin"],
  }));
describe("two bricks that use each other, from empty", () => twoBricks(live, "staging-cert-manager", "staging-kong"));
describe("a cluster moved to the next Kubernetes version", () => nextVersion(live));
