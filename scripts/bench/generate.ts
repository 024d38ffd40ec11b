import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { appModule, appName } from "./app-module.ts";
import { appValuesModule, environmentModule, environmentNames, gatewayModule } from "./cluster-modules.ts";

/** The root of this repository, whose packages the generated one uses. */
export const workspace = fileURLToPath(new URL("../..", import.meta.url));

/** Objects that the apps of a generated repository make, in all its environments. */
export const objectCount = (apps: number): number => apps * environmentNames.length * 8;

/**
 * Writes a repository with `count` apps in three environments, eight objects each, into an empty folder. It is a git
 * repository with nothing committed; it reaches this one's packages by links.
 */
export const generate = (root: string, count: number): void => {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const apps = Array.from({ length: count }, (_, app) => app);
  write("package.json", `${JSON.stringify({ private: true, type: "module" })}\n`);
  write("platform/gateway.ts", gatewayModule);
  write("apps/app-values.ts", appValuesModule);
  for (const app of apps) write(`apps/${appName(app)}/app.ts`, appModule(app));
  for (const name of environmentNames) write(`environments/${name}.ts`, environmentModule(name, apps));
  mkdirSync(join(root, "node_modules/@ashlar"), { recursive: true });
  symlinkSync(join(workspace, "packages/model"), join(root, "node_modules/@ashlar/model"));
  symlinkSync(join(workspace, "packages/platform"), join(root, "node_modules/@ashlar/platform"));
  symlinkSync(join(workspace, "packages/components/node_modules/kubernetes-models"), join(root, "node_modules/kubernetes-models"));
  execFileSync("git", ["init", "--quiet", root]);
};
