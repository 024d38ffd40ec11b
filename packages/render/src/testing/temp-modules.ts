import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const model = fileURLToPath(new URL("../../../model", import.meta.url));

/** A repository of modules in a folder of its own, gone when the test ends; `@ashlar/model` is the workspace's. Its root. */
export const tempModules = (files: Readonly<Record<string, string>>): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "ashlar-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "node_modules/@ashlar"), { recursive: true });
  symlinkSync(model, join(root, "node_modules/@ashlar/model"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

/** An environment module that exports one cluster of that name with these apps and bricks, given as code. */
export const environmentOf = (name: string, apps: string, { imports = "", platform = "" } = {}): string => `${imports}
import { adjust, cluster, environment } from "@ashlar/model";
export const ${name} = cluster({
  name: "${name}", environment: environment({ name: "${name}" }), kubernetes: "1.36", cloud: { provider: "gke" },
  git: { repo: "https://github.com/example/infra.git", revision: "refs/heads/main" },
  platform: { ${platform} },
  apps: [${apps}],
});
`;
