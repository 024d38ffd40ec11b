import { applicationName, argocdNamespace, rootName } from "../argocd/names.ts";
import { fileName } from "./file-name.ts";

/** The files, relative to `clusters/`, with which the folder of a hub makes its Argo CD sync another cluster. */
export const rootFiles = (hub: string, cluster: string): readonly string[] =>
  ["AppProject", "Application"].map((kind) => {
    const metadata = { name: applicationName({ name: cluster }, rootName), namespace: argocdNamespace };
    return `${hub}/argocd/${fileName({ apiVersion: "argoproj.io/v1alpha1", kind, metadata }, argocdNamespace)}`;
  });
