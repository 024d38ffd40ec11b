import { describe } from "vitest";
import { badMerge } from "./bad-merge.ts";
import { changedValue } from "./changed-value.ts";
import { drift } from "./drift.ts";
import { firstSync } from "./first-sync.ts";
import { hub } from "./hub.ts";
import { lastOfAKind } from "./last-of-a-kind.ts";
import { leastPrivilege } from "./least-privilege.ts";
import { standFor } from "./live-test.ts";
import { missingThing } from "./missing-thing.ts";
import { movedObject } from "./moved-object.ts";
import { moving } from "./moving.ts";
import { neverHealthy } from "./never-healthy.ts";
import { recovery } from "./recovery.ts";
import { removedApp } from "./removed-app.ts";

// In this order: each leaves the cluster as the first found it, but the last, which leaves it with another gateway.
const live = standFor("dev");
describe("first sync", () =>
  firstSync(live, {
    operators: ["emissary", "nginx-gateway-fabric", "prometheus", "rook-ceph"],
    instances: ["grafana", "jaeger", "loki", "nfs", "otel-collector", "private-ca"],
  }));
describe("a changed value", () => changedValue(live));
describe("drift", () => drift(live));
describe("the last object of a kind", () => lastOfAKind(live));
describe("an object that moves to another app", () => movedObject(live));
describe("least privilege", () => leastPrivilege(live));
describe("recovery", () => recovery(live));
describe("something missing that arrives later", () => missingThing(live));
describe("a child that never becomes healthy", () => neverHealthy(live));
describe("a bad merge", () => badMerge(live));
describe("a removed app", () => removedApp(live));
describe("a hub", () => hub(live));
describe("one gateway takes over from another", () => moving(live));
