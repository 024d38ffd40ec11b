import { expect, test } from "vitest";
import { glob } from "./glob.ts";

test.each([
  ["*", "anything/at/all", "", true],
  ["https://host/*", "https://host/a", "/", true],
  ["https://host/*", "https://host/a/b.git", "/", false],
  ["https://host/**", "https://host/a/b.git", "/", true],
  ["team-?", "team-a", "", true],
  ["team-[a-c]", "team-d", "", false],
  ["team-[!a-c]", "team-d", "", true],
  ["{config.yaml,env-*/*}", "env-dev/a.yaml", "", true],
  ["{config.yaml,env-*/*}", "config.yml", "", false],
  ["a.b", "axb", "", false],
  ["", "", "", true],
  ["[", "[", "", true],
])("%s and %s, with separator '%s': %s", (pattern, text, separator, is) => {
  expect(glob(pattern, separator)(text)).toBe(is);
});
