import { at, kindOf, type Placed, record, type Tree } from "@ashlar/checks/tree";
import { applicationIn } from "../../deletion/applications.ts";
import { isKeptByHelm, ownOption, syncOption } from "../../deletion/sync-option.ts";
import { claimTemplates, deletesClaims } from "./claim-templates.ts";
import { savedByItself } from "./holder-of.ts";

/** Something in a manifest that keeps what it describes, or what that holds, from being deleted. */
export interface Protection {
  /** Of one name there is one in an object: `Prune`. */
  readonly name: string;
  /** As it is written: `Prune=false`. */
  readonly written: string;
  /** The field or annotation that says it. */
  readonly field: string;
  /** It says so of data, not only of the object. */
  readonly ofData?: true;
}

const syncOptions = "argocd.argoproj.io/sync-options";

const ofOptions = (placed: Placed): readonly Protection[] =>
  (["Prune", "Delete"] as const).flatMap((name) => {
    const value = ownOption(placed, name);
    return value === "false" || value === "confirm" ? [{ name, written: `${name}=${value}`, field: syncOptions }] : [];
  });

const ofVolume = ({ object }: Placed): readonly Protection[] => {
  const field = "persistentVolumeReclaimPolicy";
  return (at(object, "spec")[field] ?? "Retain") === "Retain" ? [{ name: field, written: `${field}: Retain`, field, ofData: true }] : [];
};

const ofStatefulSet = ({ object }: Placed): readonly Protection[] =>
  claimTemplates(object).length === 0
    ? []
    : (["whenDeleted", "whenScaled"] as const).flatMap((name) =>
        deletesClaims(object, name)
          ? []
          : [{ name, written: `${name}: Retain`, field: "persistentVolumeClaimRetentionPolicy", ofData: true as const }],
      );

const ofApplication = (placed: Placed, tree: Tree): readonly Protection[] => {
  const application = applicationIn(tree, placed);
  if (application === undefined) return [];
  const options = (["Prune", "Delete"] as const).flatMap((name) => {
    // Of what it syncs, not of itself.
    const value = syncOption({ object: { ...placed.object, metadata: { name: "any" } } }, application, name);
    return value === "false" || value === "confirm"
      ? [{ name: `all ${name}`, written: `${name}=${value} of all it syncs`, field: "syncOptions" }]
      : [];
  });
  const prunes = application.automated?.prune === true;
  return [...options, ...(prunes ? [] : [{ name: "automated", written: "no automated pruning", field: "automated" }])];
};

const ofApplicationSet = ({ object }: Placed): readonly Protection[] => {
  const field = "preserveResourcesOnDeletion";
  return at(object, "spec", "syncPolicy")[field] === true ? [{ name: field, written: `${field}: true`, field }] : [];
};

const byKind: Readonly<Record<string, (placed: Placed, tree: Tree) => readonly Protection[]>> = {
  " PersistentVolume": ofVolume,
  "apps StatefulSet": ofStatefulSet,
  "argoproj.io Application": ofApplication,
  "argoproj.io ApplicationSet": ofApplicationSet,
};

/** The field that a kind's own policy is in, by what it says: `finalizers` of `no finalizer percona.com/delete-pvc`. */
const fieldOf = (saved: string): string =>
  saved.startsWith("no finalizer ") ? "finalizers" : saved.replace(/^no /, "").replace(/:.*$/, "");

/** All that keeps an object, or what it holds, from being deleted. */
export const protectionsOf = (placed: Placed, tree: Tree): readonly Protection[] => {
  const saved = savedByItself(placed, tree);
  const kind = kindOf(placed.object);
  return [
    ...ofOptions(placed),
    ...(isKeptByHelm(placed) ? [{ name: "keep", written: "helm.sh/resource-policy: keep", field: "helm.sh/resource-policy" }] : []),
    ...(saved === undefined ? [] : [{ name: "own policy", written: saved, field: fieldOf(saved) }]),
    ...(Object.hasOwn(byKind, kind) ? (record(byKind)[kind] as (typeof byKind)[string])(placed, tree) : []),
  ];
};
