import { expect, test } from "vitest";
import { everything } from "./render-clusters.ts";
import { evaluateEnvironments, renderEnvironments } from "./render-environments.ts";
import { environmentOf, tempModules } from "./testing/temp-modules.ts";

const app = (name: string, objects: string) =>
  `export const ${name} = () => ({ name: "${name}", namespace: "${name}", team: "t", objects: (): any => ${objects} });\n`;

const repository = () =>
  tempModules({
    "environments/a.ts": environmentOf("a", ""),
    "environments/b.ts": environmentOf("b", "far(), near(), text()", {
      imports: `import { far } from "../apps/far.ts"; import { near } from "../apps/near.ts"; import { text } from "../apps/text.ts";`,
    }),
    "apps/far.ts": `import { size } from "../shared/size.ts";\n${app("far", "size(3)")}`,
    "apps/near.ts": `\n\n${app("near", "{ throw new Error('too near'); }")}`,
    "apps/text.ts": app("text", "{ throw 'a text'; }"),
    "shared/size.ts": `export const size = (n: number): [] => {\n  throw new Error("no size " + n);\n};\n`,
  });

const found = [
  { rule: "throws", message: "no size 3", cluster: "b", app: "far", file: "shared/size.ts:2:9" },
  { rule: "throws", message: "too near", cluster: "b", app: "near", file: "apps/near.ts:3:102" },
  // Without a stack nobody knows the line.
  { rule: "throws", message: "a text", cluster: "b", app: "text", file: "apps/text.ts" },
];

test("what apps throw is shown at its own line, and nothing is rendered", async () => {
  const { files, problems } = await renderEnvironments(repository(), everything);
  expect(files).toEqual([]);
  expect(problems).toMatchObject(found);
  for (const problem of problems) expect(problem).not.toHaveProperty("thrown");
});

test("what a package throws is shown where its user calls it", async () => {
  const { problems } = await renderEnvironments(
    tempModules({
      "environments/a.ts": environmentOf("a", "near()", { imports: `import { near } from "../apps/near.ts";` }),
      "apps/near.ts": `import { size } from "../packages/size.ts";\n${app("near", "[size(3)]")}`,
      "packages/size.ts": `export const size = (n: number): [] => {\n  throw new Error("no size " + n);\n};\n`,
    }),
    everything,
  );
  expect(problems).toMatchObject([{ message: "no size 3", file: "apps/near.ts:2:95" }]);
});

test("who only evaluates learns the same", async () => {
  const { clusters, problems } = await evaluateEnvironments(repository());
  expect(clusters.map(({ cluster }) => cluster.name)).toEqual(["a", "b"]);
  expect(problems).toMatchObject(found);
});
