import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compiledValidator, kubernetes, kubernetesVersions } from "@ashlar/schemas";
import { expect, test } from "vitest";
import { compiledModules } from "./compiled-modules.ts";
import { compiledFolder } from "./places.ts";

test("what is compiled is what was recorded: pnpm schemas:compile", () => {
  const modules = compiledModules();
  expect(readdirSync(compiledFolder).sort()).toEqual([...modules.keys()].sort());
  for (const [name, text] of modules) expect(readFileSync(join(compiledFolder, name), "utf8") === text, name).toBe(true);
});

test.each(kubernetesVersions())("every kind of %s has a validator", (version) => {
  const { kinds } = kubernetes(version);
  expect(kinds.size).toBeGreaterThan(50);
  for (const { definition } of kinds.values()) expect(compiledValidator(definition, version), definition).toBeTypeOf("function");
});

test("a field that came with a version is none of the version before", () => {
  const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "a" }, spec: { containers: [{ name: "a" }], hostnameOverride: "b" } };
  const accepts = (version: string): boolean | undefined => compiledValidator("core.v1.Pod", version)?.(pod);
  expect(kubernetesVersions().map((version) => [version, accepts(version)])).toEqual([
    ["1.33", false],
    ["1.34", true],
    ["1.35", true],
    ["1.36", true],
  ]);
});
