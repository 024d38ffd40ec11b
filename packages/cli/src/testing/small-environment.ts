/** An environment module with one cluster `dev` and the apps given as code; `imports` stand above it. */
export const smallEnvironment = (
  apps: string,
  { imports = "", platform = "", name = "dev", repo = "https://github.com/example/infra.git", revision = "refs/heads/main", hub = "" } = {},
): string => `import { cluster, environment, type App, type Brick } from "@ashlar/model";
${imports}
export const ${name.replaceAll("-", "")} = cluster({
  name: "${name}", environment: environment({ name: "dev" }), kubernetes: "1.36", cloud: { provider: "gke" },
  git: { repo: "${repo}", revision: "${revision}" },${hub && `\n  hub: ${hub},`}
  platform: { ${platform} },
  apps: [${apps}],
});
`;

/** An app of that name that makes the objects given as code. */
export const smallApp = (name: string, objects: string): string => `import type { App } from "@ashlar/model";
export const ${name} = (): App => ({ name: "${name}", namespace: "${name}", team: "shop", objects: () => [${objects}] });
`;

/** A ConfigMap as code. */
export const configMap = (name: string, data = "{}"): string =>
  `{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "${name}" }, data: ${data} }`;
