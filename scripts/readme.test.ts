import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyRepository } from "./testing/copy-repository.ts";
import { workspace } from "./testing/copy-workspace.ts";

const readme = readFileSync(join(workspace, "README.md"), "utf8");

/** The fenced block after a phrase of the README. */
const blockAfter = (phrase: string): string => readme.slice(readme.indexOf(phrase)).match(/^```\w*\n(.*?)^```$/ms)?.[1] ?? "";

test("the compiler says of a missing gateway what the README shows, and nothing else", () => {
  const { root } = copyRepository();
  const dev = join(root, "environments/dev.ts");
  writeFileSync(dev, readFileSync(dev, "utf8").replace(/^ *gateway: .*\n/m, ""));
  const tsc = spawnSync(process.execPath, [join(workspace, "node_modules/typescript/bin/tsc"), "--noEmit", "--pretty", "false"], {
    cwd: root,
    encoding: "utf8",
  });
  const shown = blockAfter("Take the gateway out")
    .split("\n")
    .filter((line) => line.startsWith("environments/"));
  const said = tsc.stdout.split("\n").filter((line) => line.includes("error TS") && !line.includes("nginxGatewayFabric"));
  expect(said.map((line) => line.slice(0, line.indexOf(" to type ")))).toEqual(shown.map((line) => line.replace(/ to …$/, "")));
  for (const line of said) expect(line).toContain(`"needs gateway, and this platform has no brick under 'gateway'"`);
});

test("npm start prints what the README shows", () => {
  const printed = execFileSync(
    process.execPath,
    [join(workspace, "packages/cli/bin/ashlar.js"), "render", "--check", "--root", workspace],
    { encoding: "utf8" },
  );
  const clusters = printed.split("\n").filter((line) => line.startsWith("  clusters/"));
  expect(
    blockAfter("down to the field:")
      .split("\n")
      .filter((line) => line.startsWith("  clusters/") && line.includes("Applications")),
  ).toEqual(clusters);
});

test("each cluster of the sample stands on what the README's table says", () => {
  const texts = readdirSync(join(workspace, "environments"))
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => readFileSync(join(workspace, "environments", file), "utf8").split(/^export const /m));
  const rows = [...readme.matchAll(/^\| `([\w-]+)` \| (.*)$/gm)].filter(([, , row = ""]) => row.split(" | ").length === 7);
  expect(rows.map(([, name]) => name)).toEqual(["dev", "staging", "prod-eu", "prod-us", "prod-standby"]);
  for (const [, name, row = ""] of rows) {
    const text = texts.find((each) => each.includes(`name: "${name}",`)) ?? "";
    for (const [, brick] of row.matchAll(/`(\w+)`/g)) expect(text, `${name} ${brick}`).toContain(`: ${brick}(`);
  }
});

test("what the README shows of prod is there", () => {
  const prod = readFileSync(join(workspace, "environments/prod.ts"), "utf8");
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text = ""]) => text);
  expect(blocks.length).toBeGreaterThan(1);
  for (const line of blocks.flatMap((text) => text.split("\n"))) expect(prod).toContain(line);
});

test("every file that the README links to exists", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect(() => readFileSync(join(workspace, path)), path).not.toThrow();
});
