import { kindOf, type Placed, record, type Tree } from "@ashlar/checks/tree";
import { deletesClaims } from "./claim-templates.ts";
import { cloudResource } from "./cloud-resource.ts";
import { type DataHolder, dataHolders } from "./data-holders.ts";

/** What is lost with a custom resource, by its kind; undefined for one that holds nothing. */
export const holderOf = (placed: Placed): DataHolder | undefined => {
  const kind = kindOf(placed.object);
  return Object.hasOwn(dataHolders, kind) ? dataHolders[kind] : cloudResource(placed);
};

/** What its own fields say to save what it holds. */
export const savedByItself = (placed: Placed, tree: Tree): string | undefined => holderOf(placed)?.savedBy?.(record(placed.object), tree);

/** Kinds of Kubernetes and of Argo CD that hold data, or take others' objects along when they go. */
const builtIn: ReadonlySet<string> = new Set([
  " Namespace",
  " PersistentVolume",
  " PersistentVolumeClaim",
  " Secret",
  "apiextensions.k8s.io CustomResourceDefinition",
  "argoproj.io Application",
  "argoproj.io ApplicationSet",
]);

/** Whether more is lost with an object than what its manifest can bring back. */
export const holdsData = (placed: Placed, tree: Tree): boolean => {
  const kind = kindOf(placed.object);
  if (builtIn.has(kind)) return true;
  if (kind === "apps StatefulSet") return deletesClaims(placed.object, "whenDeleted");
  return holderOf(placed) !== undefined && savedByItself(placed, tree) === undefined;
};
