import { expect, test } from "vitest";
import { brickOf } from "../testing/in-memory.ts";
import { placeBricks } from "./place-bricks.ts";

const [old, fresh, store] = ["old", "fresh", "store"].map((name) => brickOf(name, () => [])) as [
  ReturnType<typeof brickOf>,
  ReturnType<typeof brickOf>,
  ReturnType<typeof brickOf>,
];
const move = brickOf("old-to-fresh", () => [], { moves: { from: old, to: fresh } });

const placed = (platform: Parameters<typeof placeBricks>[0]) =>
  placeBricks(platform).map(({ brick, slots, leaves }) => [brick.name, slots.join(" "), ...(leaves ? ["leaves"] : [])]);

test("each brick once, with all its slots", () => {
  expect(placed({ gateway: old, "gateway.internal": old, secrets: store, metrics: undefined })).toEqual([
    ["old", "gateway gateway.internal"],
    ["store", "secrets"],
  ]);
});

test("while one takes over from another both stand in the slot, beside the brick that stands for them", () => {
  expect(placed({ gateway: move, secrets: store })).toEqual([
    ["old-to-fresh", "gateway"],
    ["old", "gateway", "leaves"],
    ["fresh", "gateway"],
    ["store", "secrets"],
  ]);
});

test("a brick that stays in another slot does not leave", () => {
  expect(placed({ gateway: move, "gateway.internal": old })).toContainEqual(["old", "gateway gateway.internal"]);
  expect(placed({ gateway: move, "gateway.internal": move })).toContainEqual(["old", "gateway gateway.internal", "leaves"]);
});
