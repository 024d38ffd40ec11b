import { expect, test } from "vitest";
import { parseRaw } from "./changed-files.ts";

const none = "0".repeat(40);
const [one, other] = ["a".repeat(40), "b".repeat(40)];
const raw = (was: string, is: string, status: string, path: string): string => `:100644 100644 ${was} ${is} ${status}\0${path}\0`;

test("what git says of files that differ, strange names too", () => {
  const text = [
    raw(one, other, "M", "clusters/dev/a b.yaml"),
    raw(none, other, "A", "clusters/dev/new.yaml"),
    raw(one, none, "D", "clusters/dev/old.yaml"),
    raw(one, none, "M", "clusters/dev/on disk.yaml"),
  ].join("");
  expect(parseRaw(text)).toEqual([
    { path: "clusters/dev/a b.yaml", before: one, after: other },
    { path: "clusters/dev/new.yaml", before: undefined, after: other },
    { path: "clusters/dev/old.yaml", before: one, after: undefined },
    { path: "clusters/dev/on disk.yaml", before: one, after: "disk" },
  ]);
});
