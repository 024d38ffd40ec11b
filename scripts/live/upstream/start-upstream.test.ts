import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import YAML from "yaml";
import { readCgiHead } from "./git-backend.ts";
import { startUpstream, type Upstream } from "./start-upstream.ts";
import { substitute } from "./substitutions.ts";
import { commit, own, smallSources, smallTree } from "./testing/small-tree.ts";
import { importStream } from "./write-repository.ts";

// Real git, over HTTP. Never synchronously: the server lives in this process.

const folder = mkdtempSync(join(tmpdir(), "ashlar-upstream-"));
let upstream: Upstream;

beforeAll(async () => {
  const served = new Map([["a", [{ group: "cloud.example", kind: "Budget", scope: "Namespaced" }] as const]]);
  upstream = await startUpstream({ folder: join(folder, "git"), tree: smallTree, own, sources: smallSources, served, argoCrds: [] });
});

afterAll(async () => {
  await upstream.close();
  rmSync(folder, { recursive: true, force: true });
});

const isolated = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0" };
const git = async (...args: readonly string[]): Promise<string> =>
  (await promisify(execFile)("git", args, { env: isolated })).stdout.trim();
const here = (address: string): string => substitute(address, upstream.substitutions);
const names = ["kustomization.yaml", "001-customresourcedefinition.yaml", "002-service.yaml", "003-deployment.yaml", "004-deployment.yaml"];

test.each(["0", "2"])("a clone by version %s of git's protocol has the folder as a kustomization that lists its files", async (version) => {
  const clone = join(folder, `clone-${version}`);
  await git("-c", `protocol.version=${version}`, "clone", "--quiet", here("https://git.example/them/base.git"), clone);
  expect(await git("-C", clone, "rev-parse", "HEAD")).toBe(here(commit));
  const files = readdirSync(join(clone, "config/base"));
  expect(files).toEqual(expect.arrayContaining(names));
  const { resources } = YAML.parse(readFileSync(join(clone, "config/base/kustomization.yaml"), "utf8"));
  expect(["kustomization.yaml", ...resources].sort()).toEqual(files.sort());
});

test("a commit can be fetched by its id alone, as kustomize and Argo CD do", async () => {
  const [repository = "", query = ""] = here(`https://git.example/them/base.git//config/base?ref=${commit}`).split("//config/base?ref=");
  const fetched = join(folder, "fetched");
  await git("init", "--quiet", fetched);
  await git("-C", fetched, "fetch", "--quiet", "--depth=1", repository, query);
  expect(await git("-C", fetched, "show", "FETCH_HEAD:config/base/002-service.yaml")).toContain("name: widgets-metrics");
});

test("a cluster has the kinds that its cloud serves, in the versions of the tree", () => {
  expect(upstream.served("a").map(({ metadata }) => metadata.name)).toEqual(["budgets.cloud.example"]);
  expect(upstream.served("b")).toEqual([]);
});

test("what is pushed to the folder of the tree's own repository is served as that", async () => {
  const work = join(folder, "work");
  await git("init", "--quiet", "--initial-branch=main", work);
  writeFileSync(join(work, "a.txt"), "hello\n");
  await git("-C", work, "add", ".");
  await git("-C", work, "-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "first");
  await git("-C", work, "push", "--quiet", upstream.ownRepository, "main");
  expect(await git("ls-remote", here(own), "refs/heads/main")).toContain(await git("-C", work, "rev-parse", "HEAD"));
});

test("a chart of an OCI registry is in an HTTP chart repository, and tar reads it", async () => {
  const repository = here("registry.example/charts");
  const { entries } = YAML.parse(await (await fetch(`${repository}/index.yaml`)).text());
  const archive = Buffer.from(await (await fetch(`${repository}/${entries.widgets[0].urls[0]}`)).arrayBuffer());
  const file = join(folder, "widgets.tgz");
  writeFileSync(file, archive);
  const { stdout } = await promisify(execFile)("tar", ["-tzf", file]);
  expect(stdout).toContain("widgets/Chart.yaml\n");
  expect(stdout).toContain("widgets/templates/001-customresourcedefinition.yaml\n");
});

test.each(["/", "/charts/registry.example/charts", "/git/git.example/none.git/info/refs?service=git-upload-pack"])(
  "%s is not found",
  async (path) => {
    expect((await fetch(`http://127.0.0.1:${upstream.port}${path}`)).status).toBe(404);
  },
);

test("the head of a CGI answer is read with any end of line, and means success without a status", () => {
  expect(readCgiHead("Status: 404 Not Found\r\nContent-Type: text/plain")).toEqual({
    status: 404,
    headers: { "content-type": "text/plain" },
  });
  expect(readCgiHead("Expires: a: b\nX: y")).toEqual({ status: 200, headers: { expires: "a: b", x: "y" } });
});

test("snapshots become commits one upon the other, each with its own files alone", () => {
  const snapshots = [
    { commit: "aa", files: new Map([["a/b.yaml", "é\n"]]) },
    { commit: "bb", files: new Map([["c", ""]]) },
  ];
  const stream = importStream(snapshots);
  expect(stream).toContain("deleteall\nM 100644 inline a/b.yaml\ndata 3\né\n\nget-mark :1\n");
  expect(stream).toContain("mark :2\n");
  expect(stream.match(/deleteall/g)).toHaveLength(2);
});
