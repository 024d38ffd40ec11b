import { appFunction, appName, teamName } from "./app-module.ts";

/** What every app's values are. */
export const appValuesModule = `export interface AppValues {
  readonly replicas: number;
  readonly version: string;
  readonly host: string;
  readonly logLevel: "debug" | "info" | "warn";
}
`;

/** The one brick: a gateway that needs nothing from outside, answers each route with an HTTPRoute, and lists the hosts it was asked for. */
export const gatewayModule = `import { type Brick, type Gateway, podsOfNamespace } from "@ashlar/model";

const namespace = "gateway";

export const gateway = (values: { readonly hosts: string }): Brick<Gateway> => ({
  name: "gateway",
  namespace,
  team: "platform",
  offers: () => ({
    clients: [podsOfNamespace(namespace)],
    http01: {},
    route: ({ name, host, path = "/", service, port }) => [
      {
        apiVersion: "gateway.networking.k8s.io/v1",
        kind: "HTTPRoute",
        metadata: { name },
        spec: {
          parentRefs: [{ name: "public", namespace }],
          hostnames: [host],
          rules: [{ matches: [{ path: { type: "PathPrefix", value: path } }], backendRefs: [{ name: service, port }] }],
        },
      },
      { ask: "host", to: "gateway", host },
    ],
  }),
  objects: () => [
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "Gateway",
      metadata: { name: "public" },
      spec: {
        gatewayClassName: "public",
        listeners: [{ name: "http", port: 80, protocol: "HTTP", hostname: values.hosts, allowedRoutes: { namespaces: { from: "All" } } }],
      },
    },
  ],
  answer: (asks) => [{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "hosts" }, data: { hosts: asks.map(({ host }) => \`\${host}\\n\`).join("") } }],
});
`;

/** The environments that every generated repository has. */
export const environmentNames = ["dev", "prod", "staging"] as const;

const replicas = { dev: 1, staging: 2, prod: 6 } as const;
const logLevels = { dev: "debug", staging: "info", prod: "warn" } as const;

/** The text of an environment's module: one cluster with the gateway and all apps. */
export const environmentModule = (
  name: (typeof environmentNames)[number],
  apps: readonly number[],
): string => `import { cluster, environment } from "@ashlar/model";
import { gatewayApiCrds } from "@ashlar/platform/gateway/gateway-api-crds";
import { gateway } from "../platform/gateway.ts";
${apps.map((app) => `import { ${appFunction(app)} } from "../apps/${appName(app)}/app.ts";`).join("\n")}

export const ${name} = cluster({
  name: "${name}",
  environment: environment({ name: "${name}" }),
  kubernetes: "1.35",
  cloud: { provider: "none" },
  git: { repo: "https://git.example.com/platform.git", revision: "refs/heads/main" },
  platform: { gatewayApi: gatewayApiCrds(), gateway: gateway({ hosts: "*.${name}.example.com" }) },
  outside: [
    { group: "gateway.networking.k8s.io", kind: "GatewayClass", name: "public" },
${apps.map((app) => `    { kind: "Secret", namespace: "${teamName(app)}", name: "${appName(app)}-database", keys: ["password"] },`).join("\n")}
  ],
  apps: [
${apps.map((app) => `    ${appFunction(app)}({ replicas: ${replicas[name] + (app % 3)}, version: "1.${app % 40}.${app % 9}", host: "${appName(app)}.${name}.example.com", logLevel: "${logLevels[name]}" }),`).join("\n")}
  ],
});
`;
