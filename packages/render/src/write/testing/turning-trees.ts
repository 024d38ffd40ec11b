import { type ManifestFile, renderedMark } from "../manifest-file.ts";

const lines = "  somewhere: a value of ordinary length\n".repeat(25);

const file = (cluster: string, app: number, kind: number, version: string): ManifestFile => ({
  path: `${cluster}/apps/app-${app}/kind${kind}-app-${app}.yaml`,
  text: `${renderedMark}from apps/app-${app}/app.ts with the values of environments/${cluster}.ts\nspec:\n${lines}  version: ${version}\n`,
});

/** Apps from first to last, each of so many files; every third file is the same in all versions. */
const apps = (cluster: string, first: number, last: number, kinds: number, version: string): ManifestFile[] => {
  const files: ManifestFile[] = [];
  for (let app = first; app <= last; app++) {
    for (let kind = 0; kind < kinds; kind++) files.push(file(cluster, app, kind, (app + kind) % 3 === 0 ? "same" : version));
  }
  return files;
};

/**
 * For tests: three states of a tree of over a thousand files. From one to the other, files change, come and go in folders that
 * stay, and whole apps and clusters come and go.
 */
export const treeA: readonly ManifestFile[] = [
  ...apps("dev-eu", 1, 80, 6, "a"),
  ...apps("prod-eu", 1, 100, 6, "a"),
  ...apps("old-eu", 1, 40, 6, "a"),
];
export const treeB: readonly ManifestFile[] = [
  ...apps("dev-eu", 21, 100, 7, "b"),
  ...apps("prod-eu", 1, 100, 5, "b"),
  ...apps("new-eu", 1, 40, 6, "b"),
];
export const treeC: readonly ManifestFile[] = [
  ...apps("dev-eu", 10, 90, 6, "c"),
  ...apps("prod-eu", 1, 100, 7, "c"),
  ...apps("old-eu", 20, 60, 6, "c"),
];

/** For tests: the names that let each tree follow each other one. */
export const removable: readonly string[] = ["old-eu", "new-eu", ...Array.from({ length: 100 }, (_, app) => `app-${app + 1}`)];
