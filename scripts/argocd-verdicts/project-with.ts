import { type Project, projectsOf, treeOf } from "@ashlar/checks/tree";

/** A project as the checks and the review read it. */
export const projectWith = (spec: object): Project => {
  const object = { apiVersion: "argoproj.io/v1alpha1", kind: "AppProject", metadata: { name: "shop", namespace: "argocd" }, spec };
  const project = projectsOf(treeOf({ kubernetes: "1.36", objects: [{ object }] })).get("shop");
  if (project === undefined) throw new Error("the tree does not show its only project");
  return project;
};
