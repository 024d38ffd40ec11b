import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { everything, type RenderedFile, renderEnvironments } from "@ashlar/render";
import { load } from "js-yaml";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import YAML from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const clusters = join(root, "clusters");
const hasKubectl = spawnSync("kubectl", ["version", "--client"]).status === 0;

let files: readonly RenderedFile[];
beforeAll(async () => {
  files = (await renderEnvironments(root, everything)).files;
});

/** What we meant: the object in memory, as JSON carries it. */
const meant = ({ object }: RenderedFile): unknown => JSON.parse(JSON.stringify(object));

test("the tree holds what the modules render, file by file", () => {
  expect(files.length).toBeGreaterThan(100);
  for (const { path, text } of files) expect(readFileSync(join(clusters, path), "utf8")).toBe(text);
});

test.each([
  ["yaml, as YAML 1.2", (text: string) => YAML.parse(text, { version: "1.2" })],
  ["yaml, as YAML 1.1", (text: string) => YAML.parse(text, { version: "1.1" })],
  ["js-yaml", (text: string) => load(text)],
])("%s reads every manifest as what we meant", (_, read) => {
  for (const file of files.filter(({ object }) => object !== undefined))
    expect(read(readFileSync(join(clusters, file.path), "utf8")), file.path).toEqual(meant(file));
});

const identity = (object: { apiVersion: string; kind: string; metadata: { name: string; namespace?: string } }) =>
  `${object.apiVersion} ${object.kind} ${object.metadata.namespace ?? ""} ${object.metadata.name}`;

test.runIf(hasKubectl)("kubectl's kustomize, a reader in Go, reads every manifest as what we meant", { timeout: 60_000 }, () => {
  for (const [cluster, own] of Map.groupBy(files, (file) => file.cluster.cluster.name)) {
    const manifests = own.filter(({ object }) => object !== undefined);
    const work = mkdtempSync(join(tmpdir(), "readers-"));
    onTestFinished(() => rmSync(work, { recursive: true, force: true }));
    cpSync(join(clusters, cluster), join(work, cluster), { recursive: true });
    writeFileSync(join(work, "kustomization.yaml"), JSON.stringify({ resources: manifests.map(({ path }) => path) }));
    const built = YAML.parseAllDocuments(execFileSync("kubectl", ["kustomize", work], { encoding: "utf8", maxBuffer: 1 << 26 })).map(
      (document) => document.toJS(),
    );
    const expected = manifests.map(meant) as never[];
    expect(new Map(built.map((object) => [identity(object), object]))).toEqual(
      new Map(expected.map((object) => [identity(object), object])),
    );
  }
});

test.runIf(!hasKubectl)("NOT CHECKED with a reader in Go: kubectl is not on this machine's PATH", () => {
  expect(existsSync(clusters)).toBe(true);
});
