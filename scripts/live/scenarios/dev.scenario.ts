import { describe } from "vitest";
import { changedValue } from "./changed-value.ts";
import { drift } from "./drift.ts";
import { firstSync } from "./first-sync.ts";
import { lastOfAKind } from "./last-of-a-kind.ts";
import { leastPrivilege } from "./least-privilege.ts";
import { standFor } from "./live-test.ts";
import { recovery } from "./recovery.ts";
import { removedApp } from "./removed-app.ts";

// In this order: each leaves the cluster as the first found it.
const live = standFor("dev");
describe("first sync", () => firstSync(live));
describe("a changed value", () => changedValue(live));
describe("drift", () => drift(live));
describe("the last object of a kind", () => lastOfAKind(live));
describe("least privilege", () => leastPrivilege(live));
describe("recovery", () => recovery(live));
describe("a removed app", () => removedApp(live));
