import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { smallEnvironment } from "./testing/small-environment.ts";
import { tempRepository } from "./testing/temp-repository.ts";

const crd = (spec = "", { group = "mills.example.com", kind = "Mill", apiVersion = "apiextensions.k8s.io/v1" } = {}): string => `---
apiVersion: ${apiVersion}
kind: CustomResourceDefinition
metadata: { name: ${kind.toLowerCase()}s.${group} }
spec:
  group: ${group}
  scope: Namespaced
  names: { kind: ${kind}, plural: ${kind.toLowerCase()}s }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties: { stones: { type: integer, description: "How many */" }${spec} }
`;
const configMap = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n";
const path = "apps/kinds/mills.example.com/mill.ts";

const app = `import type { App } from "@ashlar/model";
import { mill, type Mill } from "../kinds/mills.example.com/mill.ts";
export const shop = (): App => ({ name: "shop", namespace: "shop", team: "shop", kinds: [mill], objects: () => [
  { apiVersion: "mills.example.com/v1", kind: "Mill", metadata: { name: "wind" }, spec: { stones: 2 } } satisfies Mill,
] });
`;

test("a CRD becomes a module that an app can use", async () => {
  const repository = tempRepository({
    "crds.yaml": configMap + crd(),
    "apps/shop/app.ts": app,
    "environments/dev.ts": smallEnvironment("shop()", { imports: `import { shop } from "../apps/shop/app.ts";` }),
  });
  expect(await repository.ashlar("import", "crd", "crds.yaml")).toEqual({
    code: 0,
    err: "",
    out:
      "apps/kinds/mills.example.com/mill.ts  Mill (namespaced)  v1  written\n1 object of another kind was left alone\n" +
      "now name them in the apps that use them: kinds: […]\n",
  });
  expect(
    repository.read(path),
  ).toBe(`// Made by \`ashlar import crd\` from the CRD of Mill of mills.example.com: run it again rather than edit this.
// biome-ignore-all format: a definition is a line
import { customKind, type ObjectOf } from "@ashlar/model";

export const mill = customKind({
  group: "mills.example.com",
  kind: "Mill",
  scope: "Namespaced",
  versions: { v1: { schema: { type: "object", properties: { spec: { type: "object", properties: { stones: { type: "integer" } } } } } } },
});

export type Mill = ObjectOf<typeof mill, "v1">;
`);
  expect((await repository.ashlar("render")).err).not.toContain("error");
  expect(repository.read("clusters/dev/apps/shop/mill.mills.example.com-wind.yaml")).toContain("stones: 2");
});

test("again without a change, then with one, into another folder, from a list in JSON", async () => {
  const repository = tempRepository({ "crds.yaml": crd() });
  const run = async (...args: readonly string[]) => (await repository.ashlar("import", "crd", ...args)).out.split("\n")[0];
  expect(await run("crds.yaml")).toContain("written");
  expect(await run("crds.yaml", "crds.yaml")).toContain("unchanged");
  repository.write({ "crds.yaml": crd(", sacks: { type: integer }") });
  expect(await run("crds.yaml")).toContain("written");
  expect(await run("crds.yaml", "--into", "packages/ours/src/")).toContain("packages/ours/src/mills.example.com/mill.ts");
  const definition = { spec: { group: "a.b", scope: "Cluster", names: { kind: "C" }, versions: [{ name: "v1", served: false }] } };
  const items = [{ apiVersion: "apiextensions.k8s.io/v1", kind: "CustomResourceDefinition", ...definition }];
  repository.write({ "list.json": JSON.stringify({ apiVersion: "v1", kind: "List", items }) });
  expect(await run("list.json")).toBe("apps/kinds/a.b/c.ts  C (cluster)  v1 (not served)  written");
});

const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[..."bcdefghij"].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${"abcdefghij"[i]}`).join()}]`).join("\n")}\n`;

test.each<[string, string | Buffer, string]>([
  ["no CRD", configMap, "there is no CustomResourceDefinition in it.yaml  no-crd\n       Name a file with one"],
  ["nothing", "", "there is no CustomResourceDefinition in it.yaml  no-crd"],
  [
    "a CRD of v1beta1",
    crd("", { apiVersion: "apiextensions.k8s.io/v1beta1" }),
    "no API server has served since Kubernetes 1.22  crd-version",
  ],
  [
    "a schema that is not structural",
    crd(", sacks: {}"),
    "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/sacks/type\n       must be given  crd-refused",
  ],
  ["no YAML", "a: [", "it.yaml\n       Flow sequence in block collection must be sufficiently indented and end with a ]"],
  ["a key twice", "a: 1\na: 2\n", "Map keys must be unique at line 2"],
  ["no text", Buffer.from([0xff, 0xfe, 0x00]), "it is not text in UTF-8  not-utf-8"],
  ["a bomb", bomb, "Excessive alias count"],
  ["a well without a bottom", "[".repeat(100_000), "it is nested too deep  not-yaml"],
  [
    "two that differ",
    crd() + crd(", sacks: { type: string }"),
    "would both be apps/kinds/mills.example.com/mill.ts, and they are not the same  kind-twice",
  ],
  [
    "two that share a file",
    crd("", { kind: "FooBar" }) + crd("", { kind: "foo-bar" }),
    "foo-bar of mills.example.com and FooBar of mills.example.com of it.yaml would both be",
  ],
])("what cannot be used is a problem, and nothing is written: %s", async (_, text, message) => {
  const repository = tempRepository({});
  writeFileSync(join(repository.root, "it.yaml"), text);
  const { code, out, err } = await repository.ashlar("import", "crd", "it.yaml");
  expect([code, out, err]).toEqual([1, "", expect.stringContaining(message)]);
  expect(repository.tree("apps/kinds")).toEqual({});
});

test("a file of somebody else is left alone", async () => {
  const repository = tempRepository({ "crds.yaml": crd() + crd("", { kind: "Sack" }), [path]: "export const mine = 1;\n" });
  const { code, err } = await repository.ashlar("import", "crd", "crds.yaml");
  expect([code, err]).toEqual([
    1,
    expect.stringContaining(`error  ${path}\n       something stands there that ashlar import crd did not write  not-ours`),
  ]);
  expect(Object.keys(repository.tree("apps/kinds"))).toEqual([path]);
});

test.each([
  ["a file that is not there", ["none.yaml"], "there is no file none.yaml\n"],
  ["a folder", ["apps"], "apps is a folder; name the files in it\n"],
  ["a place outside", ["crds.yaml", "--into", "../out"], "../out/mills.example.com/mill.ts is not in the repository\n"],
  ["a place outside, over a link", ["crds.yaml", "--into", "linked"], "linked/mills.example.com/mill.ts is not in the repository\n"],
])("%s is wrong usage", async (_, args, message) => {
  const repository = tempRepository({ "crds.yaml": crd() });
  symlinkSync("/", join(repository.root, "linked"));
  expect(await repository.ashlar("import", "crd", ...args)).toEqual({ code: 2, out: "", err: message });
});
