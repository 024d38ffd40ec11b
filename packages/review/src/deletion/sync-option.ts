import { type Application, annotation, annotations, listOf, type Placed } from "@ashlar/checks/tree";

const optionIn = (options: Iterable<string>, name: string): string | undefined => {
  for (const option of options) if (option.startsWith(`${name}=`)) return option.slice(name.length + 1);
  return undefined;
};

/** What an object itself says of its removal, whatever its Application says. */
export const ownOption = (placed: Placed, name: "Prune" | "Delete"): string | undefined =>
  optionIn(listOf(annotation(placed, annotations.syncOptions)), name);

/**
 * What an object says of its removal, or else its Application for all that it syncs (Argo CD 3.5, `isPruningDisabled` in
 * gitops-engine/pkg/sync/sync_context.go and `shouldBeDeleted` in controller/appcontroller.go).
 */
export const syncOption = (placed: Placed, application: Application, name: "Prune" | "Delete"): string | undefined =>
  ownOption(placed, name) ?? optionIn(application.options, name);

/** `helm.sh/resource-policy: keep`, which cascaded deletion heeds and pruning does not. */
export const isKeptByHelm = (placed: Placed): boolean => listOf(annotation(placed, "helm.sh/resource-policy")).includes("keep");
