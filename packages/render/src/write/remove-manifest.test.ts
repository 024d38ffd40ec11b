import { linkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeManifest } from "./remove-manifest.ts";
import { put, scratchRoot, standing } from "./testing/scratch-root.ts";

test("a stale manifest goes, and one that is gone already is no error", () => {
  const root = scratchRoot();
  put(root, { "a.yaml": "old", "b.yaml": "new" });
  removeManifest(root, "a.yaml", undefined);
  removeManifest(root, "a.yaml", undefined);
  expect(standing(root)).toEqual({ "b.yaml": "new" });
});

test("another spelling of a manifest just written goes where the disk holds both", () => {
  const root = scratchRoot();
  put(root, { "role-Admin.yaml": "old", "role-admin.yaml": "new" });
  removeManifest(root, "role-Admin.yaml", "role-admin.yaml");
  expect(standing(root)).toEqual({ "role-admin.yaml": "new" });
});

test("where both spellings are one file, as on a disk that ignores case, the manifest stays", () => {
  const root = scratchRoot();
  put(root, { "role-admin.yaml": "new" });
  linkSync(join(root, "role-admin.yaml"), join(root, "role-Admin.yaml")); // two names of one file
  removeManifest(root, "role-Admin.yaml", "role-admin.yaml");
  expect(standing(root)["role-admin.yaml"]).toBe("new");
});
