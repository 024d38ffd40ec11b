import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { remember } from "./remember.ts";
import { readMemory, textId, writeMemory } from "./render-memory.ts";
import { scopeOf } from "./scope.ts";
import { scratchRoot } from "./testing/scratch-root.ts";

const memory = new Map([
  ["prod-eu/apps/shop/a b.yaml", { wanted: textId("one"), before: textId("two") }],
  ["prod-eu/apps/shop/ü.yaml", { wanted: textId("three") }],
  ["prod-eu/apps/shop/gone.yaml", { before: textId("four") }],
]);

test("what was written is read again", () => {
  const file = join(scratchRoot(), "state/rendered");
  writeMemory(file, memory);
  expect(readMemory(file)).toEqual(memory);
});

test.each([
  ["nothing", () => ""],
  ["another version", (text: string) => text.replace("rendered 2", "rendered 3")],
  ["a memory cut in a line", (text: string) => text.slice(0, -30)],
  ["a memory cut after a line", (text: string) => text.split("\n").slice(0, 2).join("\n")],
  ["a memory with a line too few", (text: string) => text.split("\n").toSpliced(1, 1).join("\n")],
  ["bytes of something else", () => "\0\u0001\ufffd".repeat(100)],
])("%s is read as an empty memory", (_, damage) => {
  const file = join(scratchRoot(), "rendered");
  writeMemory(file, memory);
  writeFileSync(file, damage(readFileSync(file, "utf8")));
  expect(readMemory(file)).toEqual(new Map());
});

test("no file, and a folder in its place, are an empty memory", () => {
  const root = scratchRoot();
  expect(readMemory(join(root, "rendered"))).toEqual(new Map());
  expect(readMemory(root)).toEqual(new Map());
});

test("a run remembers what it writes and what it replaces, but no hand edit", () => {
  const before = new Map([
    ["prod/apps/shop/gone.yaml", { wanted: textId("gone") }],
    ["prod/apps/shop/same.yaml", { wanted: textId("same"), before: textId("once") }],
    ["dev/apps/shop/other.yaml", { wanted: textId("other") }],
  ]);
  const current = new Map(
    Object.entries({
      "prod/apps/shop/same.yaml": "same",
      "prod/apps/shop/new.yaml": "old",
      "prod/apps/shop/edited.yaml": "edited",
      "prod/apps/shop/stale.yaml": "stale",
    }),
  );
  const wanted = new Map(
    Object.entries({
      "prod/apps/shop/same.yaml": "same",
      "prod/apps/shop/new.yaml": "new",
      "prod/apps/shop/edited.yaml": "right",
      "prod/apps/shop/more.yaml": "more",
    }),
  );
  const after = remember(before, {
    current,
    wanted,
    scope: scopeOf(["prod"]),
    changes: [
      { kind: "update", path: "prod/apps/shop/edited.yaml", edited: true },
      { kind: "create", path: "prod/apps/shop/more.yaml" },
      { kind: "update", path: "prod/apps/shop/new.yaml" },
      { kind: "remove", path: "prod/apps/shop/stale.yaml" },
    ],
  });
  expect(Object.fromEntries(after)).toEqual({
    "dev/apps/shop/other.yaml": { wanted: textId("other") },
    "prod/apps/shop/edited.yaml": { wanted: textId("right") },
    "prod/apps/shop/more.yaml": { wanted: textId("more") },
    "prod/apps/shop/new.yaml": { wanted: textId("new"), before: textId("old") },
    "prod/apps/shop/same.yaml": { wanted: textId("same") },
    "prod/apps/shop/stale.yaml": { before: textId("stale") },
  });
});
