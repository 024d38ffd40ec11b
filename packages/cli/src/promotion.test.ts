import { expect, test } from "vitest";
import { type Commit, commandOf, directionOf, type Promotion } from "./promotion.ts";

const commit = (letter: string): Commit => ({ id: letter.repeat(40), subject: letter });
const [a, b] = [commit("a"), commit("b")];

test.each([
  ["create", undefined, [], []],
  ["none", a, [], []],
  ["forward", a, [b], []],
  ["back", a, [], [a]],
  ["sideways", a, [b], [a]],
] as const)("%s", (direction, from, commits, leaving) => {
  expect(directionOf(from, commits, leaving)).toBe(direction);
});

const promotion: Promotion = {
  cluster: "prod-eu",
  others: [],
  remote: "origin",
  ref: "refs/heads/deployed/prod-eu",
  from: a,
  to: b,
  direction: "forward",
  commits: [b],
  leaving: [],
  changes: [],
  unchanged: 0,
};

test("the command says where to and where from", () => {
  expect(commandOf(promotion)).toBe("npm run ashlar -- promote prod-eu bbbbbbbbbbbb --from aaaaaaaaaaaa --yes");
  expect(commandOf({ ...promotion, from: undefined })).toBe("npm run ashlar -- promote prod-eu bbbbbbbbbbbb --yes");
});

test("what a shell would read otherwise is quoted", () => {
  expect(commandOf({ ...promotion, leaving: [a], remote: "it's;x" }, { root: "/home/a b" })).toBe(
    "npm run ashlar -- promote prod-eu bbbbbbbbbbbb --from aaaaaaaaaaaa --back --remote 'it'\\''s;x' --root '/home/a b' --yes",
  );
});

test("the command says that findings are accepted", () => {
  expect(commandOf({ ...promotion, leaving: [a] }, { accept: true })).toBe(
    "npm run ashlar -- promote prod-eu bbbbbbbbbbbb --from aaaaaaaaaaaa --back --accept-findings --yes",
  );
});
