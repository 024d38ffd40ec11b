import { annotation, annotations, applicationsFor, listOf, type Placed, type Tree } from "@ashlar/checks/tree";

/** Whether an object is synced with an option: its own annotation says so, or every Application that deploys it does. */
export const hasSyncOption = (tree: Tree, placed: Placed, option: string): boolean => {
  const own = listOf(annotation(placed, annotations.syncOptions));
  // Of this option alone an annotation may take back what the Application says (Argo CD 3.5, gitops-engine: shouldUseServerSideApply).
  if (option === "ServerSideApply=true" && own.includes("ServerSideApply=false")) return false;
  if (own.includes(option)) return true;
  const applications = applicationsFor(tree, placed);
  return applications.length > 0 && applications.every(({ options }) => options.has(option));
};
