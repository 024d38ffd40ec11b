import type { KubeObject } from "@ashlar/model";
import YAML from "yaml";

/** One file an object, by file name: `007-configmap.yaml`. Names of objects are too long and too odd for file names. */
export const manifestTexts = (objects: readonly KubeObject[]): ReadonlyMap<string, string> =>
  new Map(
    objects.map((object, index) => [
      `${String(index + 1).padStart(3, "0")}-${object.kind.toLowerCase()}.yaml`,
      YAML.stringify(object, { aliasDuplicateObjects: false, lineWidth: 0 }),
    ]),
  );
