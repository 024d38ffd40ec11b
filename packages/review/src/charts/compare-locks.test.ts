import type { Lock } from "@ashlar/model";
import { expect, test } from "vitest";
import { compareLocks } from "./compare-locks.ts";
import { describeDifference, shownVersion } from "./describe-difference.ts";

const lock = (more: Partial<Lock>): Lock => ({ version: "1.0.0", brings: [], objects: [], images: [], ...more });
const found = (...locks: readonly Lock[]) => locks.map((each, index) => ({ path: `bricks/${index}.lock.json`, lock: each }));

const kind = (name: string) => ({ group: "example.com", kind: name, scope: "Namespaced" }) as const;
const object = (name: string, of = "Role") => ({ group: "rbac.authorization.k8s.io", kind: of, name });

test("what comes, what goes, and what runs", () => {
  const difference = compareLocks(
    found(lock({ brings: [kind("Old"), kind("Kept")], objects: [object("a"), object("b")], images: ["ghcr.io/example/web:1.0.0"] })),
    found(
      lock({
        brings: [kind("Kept"), kind("New")],
        objects: [object("b"), object("b", "ClusterRole")],
        images: ["ghcr.io/example/web:1.1.0", "redis:7"],
      }),
    ),
  );
  expect(difference).toEqual({
    kindsAdded: [kind("New")],
    kindsRemoved: [kind("Old")],
    objectsAdded: [object("b", "ClusterRole")],
    objectsRemoved: [object("a")],
    images: [
      { repository: "docker.io/library/redis", after: "7" },
      { repository: "ghcr.io/example/web", before: "1.0.0", after: "1.1.0" },
    ],
  });
  expect(describeDifference(difference)).toBe(
    "it brings 1 kind more (New), brings 1 kind less (Old), makes 1 object more (1 ClusterRole), makes 1 object less (1 Role), runs redis (new) → 7, web 1.0.0 → 1.1.0",
  );
});

test("nothing but the version", () => {
  const same = found(lock({ brings: [kind("Kept")], objects: [object("a")], images: ["redis:7"] }));
  expect(describeDifference(compareLocks(same, same))).toBe("it brings, makes and runs the same as before");
});

test("what moved from one lock to another stays", () => {
  const [one, other] = [lock({ brings: [kind("A")] }), lock({ brings: [kind("B")] })];
  expect(compareLocks(found(one, other), found(lock({}), lock({ brings: [kind("B"), kind("A")] }))).kindsRemoved).toEqual([]);
});

test("a commit is shown short", () => {
  expect(shownVersion("78e32cd84e0abec2621924a30e38c755f93e180a")).toBe("78e32cd84e0a");
  expect(shownVersion("2026.8.3")).toBe("2026.8.3");
});
