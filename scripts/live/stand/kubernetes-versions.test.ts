import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workspace } from "../../testing/copy-workspace.ts";
import { evaluatedSources } from "../upstream/evaluated-sources.ts";
import { controlPlaneRecipe, kubernetesVersions } from "./kubernetes-versions.ts";
import { programsFolder } from "./programs-folder.ts";
import { recipeId, requiredVersion } from "./recipe.ts";

const versions = kubernetesVersions();

test("the versions, oldest first", () => {
  expect(versions).toEqual(["1.33", "1.34", "1.35", "1.36"]);
});

test.each(versions)("%s is built from a version of its own", (version) => {
  expect(requiredVersion("k8s.io/kubernetes", controlPlaneRecipe(version))).toMatch(new RegExp(`^v${version.replace(".", "\\.")}\\.\\d+$`));
});

test.each(versions)("%s takes every part of Kubernetes at one version", (version) => {
  const recipe = controlPlaneRecipe(version);
  const part = requiredVersion("k8s.io/kubernetes", recipe).replace("v1.", "v0.");
  const text = readFileSync(join(programsFolder, recipe.requirements), "utf8");
  const replaced = [...text.matchAll(/^\tk8s\.io\/(\S+) => k8s\.io\/(\S+) (\S+)$/gm)];
  expect(replaced.length).toBeGreaterThan(25);
  for (const [, from, to, at] of replaced) expect([to, at]).toEqual([from, part]);
});

test("each has an id of its own, so that one never stands for another in the cache", () => {
  expect(new Set(versions.map((version) => recipeId(controlPlaneRecipe(version)))).size).toBe(versions.length);
});

test("there is one for every cluster of the sample", async () => {
  const { versions: stated } = await evaluatedSources(workspace);
  for (const version of stated.values()) expect(versions).toContain(version);
});
