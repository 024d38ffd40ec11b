import { applicationOf, configMapOf } from "./applications.ts";
import type { Files } from "./judged-files.ts";

const folder = "clusters/dev/apps/shop";

/** A tree of one Application, its AppProject and one manifest in its folder, `clusters/dev/apps/shop/a.yaml`. */
export const treePermittedBy = (
  project: string,
  manifest: string = configMapOf("shop", "a"),
  application: string = applicationOf("shop", folder),
): Files => ({
  "clusters/dev/argocd/application-shop.yaml": application,
  "clusters/dev/argocd/appproject-shop.yaml": project,
  [`${folder}/a.yaml`]: manifest,
});
