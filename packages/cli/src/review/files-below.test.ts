import { join } from "node:path";
import { expect, test } from "vitest";
import { withGitStore } from "../git-store.ts";
import { promotedRepository } from "../testing/promoted-repository.ts";
import { filesBelow, foldersIn } from "./files-below.ts";

test("the files at and below paths, and folders; what is not there is left out", async () => {
  const { root, commit } = promotedRepository();
  const files = { "below/clusters/dev/a.yaml": "a", "below/clusters/dev/apps/shop/b.yaml": "b", "below/clusters/dev/argocd/c.yaml": "c" };
  const id = commit("files", files);
  await withGitStore(join(root, "below"), async (store) => {
    const found = await filesBelow(store, id, ["clusters/dev/apps/", "clusters/dev/a.yaml", "clusters/none/"]);
    expect([...found.keys()]).toEqual(["clusters/dev/a.yaml", "clusters/dev/apps/shop/b.yaml"]);
    expect(await foldersIn(store, id, ["clusters/dev", "clusters/none"])).toEqual(["clusters/dev/apps", "clusters/dev/argocd"]);
  });
});
