import { readdirSync } from "node:fs";
import { join } from "node:path";
import { programsFolder } from "./programs-folder.ts";
import { type Recipe, requiredVersion, wholeStand } from "./recipe.ts";

const folder = "control-plane";
const newest = (): string => requiredVersion("k8s.io/kubernetes").replace(/^v(\d+\.\d+)\..*/, "$1");

/** The minor versions that a stand's server may have, oldest first: the whole stand's own, and those that are built apart. */
export const kubernetesVersions = (): readonly string[] =>
  [newest(), ...readdirSync(join(programsFolder, folder)).flatMap((name) => name.match(/^(.+)\.mod$/)?.[1] ?? [])].sort((a, b) =>
    a.localeCompare(b, "en", { numeric: true }),
  );

/** What kube-apiserver and kube-controller-manager of a minor version are built from, which is one of those above. */
export const controlPlaneRecipe = (version: string): Recipe =>
  version === newest()
    ? wholeStand
    : { name: "control-plane", requirements: `${folder}/${version}.mod`, folders: [folder, "lifetime"], packages: 2400 };
