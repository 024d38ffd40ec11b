import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import YAML from "yaml";
import { copyRepository } from "./testing/copy-repository.ts";
import { workspace } from "./testing/copy-workspace.ts";

// As the README tells it: two diffs, and after each the command that renders.
const [, section = ""] = readFileSync(join(workspace, "README.md"), "utf8").split("\n## Swap a gateway without an outage\n");
const blocks = (language: string): readonly string[] =>
  [...(section.split("\n## ")[0] ?? "").matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))].map(([, text = ""]) => text);

test("a gateway is swapped in two steps, as the README tells it", () => {
  const { root, ashlar, git } = copyRepository("clusters");
  writeFileSync(join(root, ".gitignore"), "node_modules\n");
  git("init", "--quiet");
  const commit = (): void => {
    git("add", ".");
    git("commit", "--quiet", "--message", "as it is now");
  };
  const step = (number: 0 | 1): void => {
    commit();
    const patch = join(root, ".git", "step.diff");
    writeFileSync(patch, blocks("diff")[number] ?? "");
    git("apply", patch);
    ashlar(["render", ...(blocks("console")[number] ?? "").trim().split(" ").slice(4)]);
  };
  const folder = (path: string): readonly string[] => readdirSync(join(root, "clusters/dev", path)).sort();
  const read = (path: string) => YAML.parse(readFileSync(join(root, "clusters/dev", `${path}.yaml`), "utf8"));
  const parentsOf = (references: readonly { readonly namespace: string; readonly sectionName: string }[]): readonly string[] =>
    references.map(({ namespace, sectionName }) => `${namespace} ${sectionName}`);
  const route = () => parentsOf(read("apps/boutique/httproute.gateway.networking.k8s.io-frontend").spec.parentRefs);
  const challenges = () =>
    parentsOf(
      read("apps/cert-manager/clusterissuer.cert-manager.io-letsencrypt-staging").spec.acme.solvers[0].http01.gatewayHTTPRoute.parentRefs,
    );
  const plainOf = (brick: string) => {
    const [plain, ...https] = read(`apps/${brick}/gateway.gateway.networking.k8s.io-gateway`).spec.listeners;
    expect(https.map(({ name }: { readonly name: string }) => name)).toContain("https-shop-dev-example-com");
    const { from, selector } = plain.allowedRoutes.namespaces;
    return selector?.matchExpressions[0].values ?? from;
  };
  const finalizersOf = (brick: string) => read(`argocd/application.argoproj.io-dev-${brick}`).metadata.finalizers;

  step(0);
  expect(route()).toEqual(["nginx-gateway https-shop-dev-example-com", "kong-system https-shop-dev-example-com"]);
  expect(challenges()).toEqual(["nginx-gateway http", "kong-system http"]);
  for (const brick of ["nginx-gateway-fabric", "kong"]) {
    expect(plainOf(brick)).toEqual(["kong-system", "nginx-gateway"]);
    expect(folder(`apps/${brick}`)).toContain("certificate.cert-manager.io-https-shop-dev-example-com.yaml");
  }
  const [admits] = read("apps/boutique/networkpolicy-frontend").spec.ingress;
  // The two, and the internal gateway beside them.
  expect(admits.from).toMatchObject(
    ["nginx-gateway", "kong-system", "emissary"].map((name) => ({
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": name } },
    })),
  );
  expect(finalizersOf("nginx-gateway-fabric")).toEqual(["resources-finalizer.argocd.argoproj.io"]);
  expect(finalizersOf("kong")).toBeUndefined();
  const rows = ashlar(["list"]).split("\n");
  const inGateway = rows.filter((row) => /^ *dev +brick +\S+ +gateway +/.test(row)).map((row) => row.trim().split(/ {2,}/).slice(2, 4));
  expect(inGateway).toEqual([
    ["kong", "gateway"],
    ["nginx-gateway-fabric", "gateway (leaves)"],
    ["nginx-gateway-fabric-to-kong", "gateway"],
  ]);
  expect(ashlar(["why", "httproute/frontend", "--cluster", "dev"])).toContain("made by  apps/boutique/app.ts");

  step(1);
  expect(route()).toEqual(["kong-system https-shop-dev-example-com"]);
  expect(challenges()).toEqual(["kong-system http"]);
  expect(plainOf("kong")).toBe("Same");
  expect(existsSync(join(root, "clusters/dev/apps/nginx-gateway-fabric"))).toBe(false);
  expect(folder("argocd").filter((name) => name.includes("nginx"))).toEqual([]);
  expect(finalizersOf("kong")).toBeUndefined();
});
