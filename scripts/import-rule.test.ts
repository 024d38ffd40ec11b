import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { judgeDependencies } from "./import-rule/graph.ts";
import { importsOf } from "./import-rule/imports-of.ts";
import { methodMembers } from "./import-rule/method-members.ts";
import type { Member } from "./import-rule/workspace.ts";
import { judgeModule, judgeRepository } from "./import-rule.ts";

const member = (folder: string, dependencies: readonly string[], exports: readonly string[] = ["."]): [string, Member] => [
  folder,
  { folder, dependencies, exports },
];

const workspace = new Map([
  member("", ["@ashlar/cli", "vitest", "yaml"], []),
  member("apps", ["@ashlar/components", "@ashlar/model", "kubernetes-models"], []),
  member("environments", ["@ashlar/model", "@ashlar/platform"], []),
  member("packages/model", []),
  member("packages/components", ["@ashlar/model", "kubernetes-models"]),
  member("packages/platform", ["@ashlar/model", "@kubernetes-models/argo-cd"], ["./gateway/kong"]),
  member("packages/render", ["@ashlar/model", "esbuild", "kubernetes-models"]),
  member("packages/cli", ["@ashlar/model", "@ashlar/render"]),
]);

const judge = (path: string, text: string): readonly string[] =>
  judgeModule(path, text, workspace).map((line) => line.slice(path.length + 1));

test.each([
  ["packages/model/src/app.ts", 'import type { Output } from "./output.ts";'],
  ["packages/components/src/a/b.ts", 'import { c } from "../c.ts"; import { nameOf } from "@ashlar/model";'],
  [
    "packages/components/src/worker.ts",
    'import type { IDeployment } from "kubernetes-models/apps/v1/Deployment"; import type { IService } from "kubernetes-models/v1/Service";',
  ],
  [
    "packages/platform/src/gitops/argo-cd/argo-cd.ts",
    'import type { IAppProject } from "@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject";',
  ],
  ["packages/platform/src/gateway/kong/kong.ts", 'import lock from "./kong.lock.json" with { type: "json" };'],
  ["packages/render/src/write/write-tree.ts", 'import { renameSync } from "node:fs"; import { join } from "node:path";'],
  [
    "packages/render/src/emit/to-yaml.test.ts",
    'import { readFileSync } from "node:fs"; import { parse } from "yaml"; import { Deployment } from "kubernetes-models/apps/v1/Deployment";',
  ],
  ["packages/cli/bin/ashlar.js", 'const { main } = await import("@ashlar/cli"); import { readFileSync } from "node:fs";'],
  ["apps/shop/app.ts", 'import { webService } from "@ashlar/components"; import type { ShopValues } from "./shop-values.ts";'],
  ["apps/shop/app.ts", 'import { mill, type Mill } from "../kinds/mills.example.com/mill.ts";'],
  ["apps/shop/app.test.ts", 'import { platform } from "../testing/platform.ts"; import { expect } from "vitest";'],
  [
    "environments/prod.ts",
    'import { shop } from "../apps/shop/app.ts"; import { kong } from "@ashlar/platform/gateway/kong"; import { shared } from "./shared.ts";',
  ],
  [
    "scripts/parts.ts",
    'import { spawnSync } from "node:child_process"; import { readFileSync } from "node:fs"; import { render } from "@ashlar/cli";',
  ],
])("%s may: %s", (path, text) => {
  expect(judge(path, text)).toEqual([]);
});

test.each([
  [
    "packages/model/src/app.ts",
    'import { shop } from "../../../apps/shop/app.ts";',
    "1  '../../../apps/shop/app.ts' leaves packages/model/; a package names no app and no environment",
  ],
  [
    "packages/render/src/a.ts",
    'import { prod } from "../../../environments/prod.ts";',
    "1  '../../../environments/prod.ts' leaves packages/render/; a package names no app and no environment",
  ],
  [
    "packages/render/src/a.ts",
    '\nexport * from "../../model/src/app.ts";',
    "2  '../../model/src/app.ts' reaches into packages/model by path; import what it exports, as @ashlar/model",
  ],
  [
    "scripts/x.ts",
    'import "../packages/render/src/emit/to-yaml.ts";',
    "1  '../packages/render/src/emit/to-yaml.ts' reaches into packages/render by path; import what it exports, as @ashlar/render",
  ],
  [
    "apps/shop/app.ts",
    'import { tax } from "../ledger/tax.ts";',
    "1  '../ledger/tax.ts' is another app's; what two apps share belongs in @ashlar/components",
  ],
  [
    "apps/shop/app.ts",
    'import { platform } from "../testing/platform.ts";',
    "1  '../testing/platform.ts' is another app's; what two apps share belongs in @ashlar/components",
  ],
  [
    "apps/shop/app.ts",
    'import { prod } from "../../environments/prod.ts";',
    "1  '../../environments/prod.ts' leaves apps/shop/; pass what it needs as a value",
  ],
  [
    "environments/prod.ts",
    'import { kong } from "../packages/platform/src/gateway/kong/kong.ts";',
    "1  '../packages/platform/src/gateway/kong/kong.ts' reaches into packages/platform by path; import what it exports, as @ashlar/platform",
  ],
  ["apps/shop/app.ts", 'import { a } from "/srv/a.ts";', "1  '/srv/a.ts' is an absolute path, which is this machine's"],
  [
    "environments/prod.ts",
    'import { kong } from "@ashlar/platform/src/gateway/kong/kong.ts";',
    "1  '@ashlar/platform/src/gateway/kong/kong.ts' is not exported by @ashlar/platform, which exports ./gateway/kong",
  ],
  [
    "environments/prod.ts",
    'import { write } from "@ashlar/render";',
    "1  '@ashlar/render' is not below environments; it may use @ashlar/model, @ashlar/components, @ashlar/platform, @ashlar/charts",
  ],
  [
    "packages/model/src/a.ts",
    'type T = import("@ashlar/render").T;',
    "1  '@ashlar/render' is not below model; it may use no package of the workspace",
  ],
  [
    "packages/components/src/a.ts",
    'import { Deployment } from "kubernetes-models/apps/v1/Deployment";',
    "1  'kubernetes-models/apps/v1/Deployment' loads a class at run time; write `import type`",
  ],
  [
    "packages/components/src/a.ts",
    'import { type IDeployment } from "kubernetes-models/apps/v1/Deployment";',
    "1  'kubernetes-models/apps/v1/Deployment' loads a class at run time; write `import type`",
  ],
  [
    "packages/components/src/a.ts",
    'import type { IDeployment } from "kubernetes-models/apps/v1";',
    "1  'kubernetes-models/apps/v1' is not one kind; import `<package>/<group>/<version>/<Kind>`, or the compiler reads them all",
  ],
  [
    "apps/shop/app.ts",
    'import type { IService } from "kubernetes-models";',
    "1  'kubernetes-models' is not one kind; import `<package>/<group>/<version>/<Kind>`, or the compiler reads them all",
  ],
  [
    "packages/render/src/emit/to-yaml.ts",
    'import { readFileSync } from "fs";',
    "1  'fs' touches the disk; only render's write/ and load/, the command line and scripts do: take the text as a value",
  ],
  [
    "apps/shop/app.ts",
    'const { readFile } = await import("node:fs/promises");',
    "1  'node:fs/promises' touches the disk; only render's write/ and load/, the command line and scripts do: take the text as a value",
  ],
  [
    "packages/render/src/a.ts",
    'import { parse } from "yaml";',
    "1  'yaml' is not a dependency in packages/render/package.json; declare it there, in its exact version",
  ],
  [
    "environments/prod.ts",
    'import _ from "lodash/fp";',
    "1  'lodash/fp' is not a dependency in environments/package.json; declare it there, in its exact version",
  ],
  [
    "packages/model/src/capabilities/gateway.ts",
    "export interface Gateway {\n  readonly split: (n: number) => void;\n  route(host: string): void;\n}",
    "3  route is a method; write it as a property, `route: (…) => …`, or narrower bricks fit",
  ],
])("%s may not: %s", (path, text, problem) => {
  expect(judge(path, text)).toEqual([problem]);
});

test("a package.json may depend on what lies below it, and on nothing else of the workspace", () => {
  expect(judgeDependencies("render", ["@ashlar/model", "@ashlar/checks", "esbuild"])).toEqual([]);
  expect(judgeDependencies("model", ["@ashlar/render"])).toEqual([
    "model may not depend on @ashlar/render; it may on no package of the workspace",
  ]);
  expect(judgeDependencies("apps", ["@ashlar/platform"])).toEqual([
    "apps may not depend on @ashlar/platform; it may on @ashlar/model, @ashlar/components",
  ]);
  expect(judgeDependencies("sundial", [])).toEqual(["scripts/import-rule/graph.ts does not say what sundial may depend on; add it there"]);
});

test("imports are read by a parser, not by their looks", () => {
  const text =
    '// import "./a.ts"\nconst s = \'import "./b.ts"\';\nimport type { A } from "./c.ts";\nexport type { B } from "./d.ts";\nexport { e } from "./e.ts";\nlet f: typeof import("./f.ts");\nimport(s);\n';
  expect(importsOf("x.ts", text)).toEqual([
    { specifier: "./c.ts", typeOnly: true, line: 3 },
    { specifier: "./d.ts", typeOnly: true, line: 4 },
    { specifier: "./e.ts", typeOnly: false, line: 5 },
    { specifier: "./f.ts", typeOnly: true, line: 6 },
  ]);
});

test("a method is found in type literals too, a property that holds a function is none", () => {
  expect(methodMembers("x.ts", "type A = { readonly f: (a: string) => void; g(a: string): void };")).toEqual([{ name: "g", line: 1 }]);
});

test("the repository keeps the rule", () => {
  expect(judgeRepository(fileURLToPath(new URL("..", import.meta.url)))).toEqual([]);
}, 30_000);
