import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { smallApp, smallEnvironment } from "./testing/small-environment.ts";
import { tempFolder } from "./testing/temp-folder.ts";
import { tempRepository } from "./testing/temp-repository.ts";

const service = (port: number | string): string => `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: ${port}
`;

test("manifests that lie in no repository: each problem with its line", async () => {
  const { ashlar } = tempFolder({ "web.yaml": service(70_000) });
  expect(await ashlar("check", ".", "--only", "api")).toEqual({
    code: 1,
    out: `error  Service shop/web  /spec/ports/0/port
       70000 is not a port (1-65535)  port-number
       web.yaml:10

1 error in 1 object in 1 file
`,
    err: "",
  });
});

test("what is missing is told of with the line of what it is missing in", async () => {
  const pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: web:1.2.3\n";
  const { out } = await tempFolder({ "web.yaml": pod }).ashlar("check", ".", "--only", "security");
  expect(out).toContain(`/spec/containers/0/securityContext
       container 'web' may gain more privileges than it starts with  may-escalate
       set allowPrivilegeEscalation to false
       web.yaml:7
`);
});

test("nothing is wrong", async () => {
  const { ashlar } = tempFolder({ "web.yaml": service(80), "more/web.json": '{ "apiVersion": "v1", "kind": "List", "items": [] }' });
  expect(await ashlar("check", "web.yaml", "more", "--only", "api")).toMatchObject({
    code: 0,
    out: "1 object in 2 files: nothing is wrong\n",
  });
});

test("only what is asked for", async () => {
  const { ashlar } = tempFolder({ "web.yaml": service('"80"') });
  const rules = async (...only: readonly string[]): Promise<readonly string[]> => {
    const { out } = await ashlar("check", ".", "--format", "json", ...only.flatMap((family) => ["--only", family]));
    return (JSON.parse(out) as { readonly problems: readonly { readonly rule: string }[] }).problems.map(({ rule }) => rule);
  };
  expect(await rules("schema")).toEqual(["wrong-type"]);
  expect(await rules("security")).toEqual([]);
  expect(await rules()).toContain("wrong-type");
});

test("what an upgrade would meet", async () => {
  const { ashlar } = tempFolder({
    "class.yaml": "apiVersion: storage.k8s.io/v1beta1\nkind: VolumeAttributesClass\nmetadata:\n  name: fast\ndriverName: csi.example.com\n",
  });
  const { out } = await ashlar("check", ".", "--kubernetes", "1.36", "--target", "1.37");
  expect(out).toContain(
    "from Kubernetes 1.37 on: storage.k8s.io/v1beta1 VolumeAttributesClass was removed in Kubernetes 1.37  removed-api",
  );
});

test.each([
  [["--target", "next"], "--target next: write a minor version of Kubernetes, such as 1.37\n"],
  [["--accept-unproven", "port-numbers"], "--accept-unproven port-numbers: there is no such rule; did you mean 'port-number'?\n"],
  [
    ["--accept-unproven", "cpu-limit"],
    "--accept-unproven cpu-limit: that is no rule of the API server's; waive it where it stands, or set it in the environment\n",
  ],
])("a flag with a value that is none: %s", async (flags, message) => {
  const { ashlar } = tempFolder({ "web.yaml": service(80) });
  expect(await ashlar("check", ".", ...flags)).toMatchObject({ code: 2, err: message });
});

test("a verdict of ours that is overruled", async () => {
  const { ashlar } = tempFolder({ "web.yaml": service(70_000) });
  expect(await ashlar("check", ".", "--only", "api", "--accept-unproven", "port-number")).toMatchObject({ code: 0 });
});

test("what is piped into it", () => {
  const { folder } = tempFolder({});
  const bin = join(import.meta.dirname, "../bin/ashlar.js");
  const { status, stdout } = spawnSync(process.execPath, [bin, "check", "-", "--only", "api"], {
    cwd: folder,
    input: `${service(80)}---\n${service(70_000)}`,
    encoding: "utf8",
  });
  expect({ status, last: stdout.trim().split("\n").at(-1), place: stdout.includes("       -:21\n") }).toEqual({
    status: 1,
    last: "1 error in 2 objects in 1 file",
    place: true,
  });
});

/** A repository whose app makes a ConfigMap, on the third line of its module, and what its first render said. */
const rendered = async (value: string) => {
  const repository = tempRepository({
    "environments/dev.ts": smallEnvironment("shop()", { imports: 'import { shop } from "../apps/shop/app.ts";' }),
    "apps/shop/app.ts": smallApp("shop", `\n{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" }, data: { a: ${value} } }`),
  });
  return { ...repository, first: await repository.ashlar("render") };
};

test("without operands, what was rendered, as its environment sets the rules", async () => {
  const { ashlar, first } = await rendered('"b"');
  expect(first.code).toBe(0);
  expect(await ashlar("check")).toMatchObject({ code: 0, err: "" });
});

test("a render keeps nothing that the server refuses, and leads to the line that wrote it", async () => {
  const { first, tree } = await rendered("80 as never");
  expect(first).toMatchObject({ code: 1, out: "" });
  expect(first.err).toContain(`error  dev/shop  ConfigMap shop/a  /data/a
       80 is not a string  wrong-type
       put it in quotes: "80"
       apps/shop/app.ts:3
`);
  expect(tree("clusters")).toEqual({});
});
