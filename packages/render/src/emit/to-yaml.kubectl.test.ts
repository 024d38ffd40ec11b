import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { HARD_STRINGS } from "./testing/hard-strings.ts";
import { toYaml } from "./to-yaml.ts";

/** `kubectl label --local` reads a manifest as `kubectl apply` does (sigs.k8s.io/yaml) and prints it as JSON, without a server. */
function readByKubectl(manifest: string): unknown {
  const run = spawnSync("kubectl", ["label", "--local", "-f", "-", "read=back", "-o", "json"], {
    input: manifest,
    encoding: "utf8",
    env: { ...process.env, KUBECONFIG: "/dev/null" },
    maxBuffer: 2 ** 26,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

const hasKubectl = spawnSync("kubectl", ["version", "--client"]).status === 0;
const not = hasKubectl ? "" : "NOT CHECKED, no kubectl on PATH: ";
if (not) console.warn(`${not}what Go's YAML reader makes of the hard strings`);

const METADATA = { name: "hard", labels: { read: "back" } };
const CONFIG_MAP = { apiVersion: "v1", kind: "ConfigMap", metadata: METADATA };

test.runIf(hasKubectl)(`${not}kubectl reads every hard string as that string: values`, () => {
  const data = Object.fromEntries(HARD_STRINGS.map((hard, at) => [`k${at}`, hard]));
  expect(readByKubectl(toYaml({ ...CONFIG_MAP, data }))).toEqual({ ...CONFIG_MAP, data });
});

test.runIf(hasKubectl)(`${not}kubectl reads every hard string as that string: keys`, () => {
  const data = Object.fromEntries(HARD_STRINGS.map((hard, at) => [hard, `v${at}`]));
  expect(readByKubectl(toYaml({ ...CONFIG_MAP, data }))).toEqual({ ...CONFIG_MAP, data });
});

test.runIf(hasKubectl)(`${not}kubectl reads every hard string as that string: items, nested`, () => {
  const data = { lists: HARD_STRINGS.map((hard) => [hard, [{ [hard]: [hard] }]]), numbers: [1e20, 1.5e21, 1e21, 1e-7, 0.1, 2 ** 53] };
  expect(readByKubectl(toYaml({ ...CONFIG_MAP, data }))).toEqual({ ...CONFIG_MAP, data });
});
