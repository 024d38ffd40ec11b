import { expect, test } from "vitest";
import { seemsSameRepository } from "./same-repository.ts";

const repo = "https://github.com/example/infra.git";

test.each([
  "https://github.com/example/infra",
  "https://user:word@github.com/Example/infra.git/",
  "git@github.com:example/infra.git",
  "ssh://git@ssh.github.com:443/example/infra.git",
  "work:example/infra",
])("%s is that repository", (address) => {
  expect(seemsSameRepository(address, repo)).toBe(true);
});

test("an address of Azure DevOps over https is that over ssh", () => {
  expect(seemsSameRepository("https://dev.azure.com/org/project/_git/infra", "git@ssh.dev.azure.com:v3/org/project/infra")).toBe(true);
});

test.each(["https://github.com/somebody/infra.git", "git@github.com:example/other.git", "/srv/infra.git"])("%s is another", (address) => {
  expect(seemsSameRepository(address, repo)).toBe(false);
});
