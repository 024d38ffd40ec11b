import { type Application, annotation, kindOf, type Placed, record, type Tree } from "@ashlar/checks/tree";

export const definitionKind = "apiextensions.k8s.io CustomResourceDefinition";

/** `<application>:<group>/<kind>:<namespace>/<name>`; anything else is no mark (Argo CD 3.5, util/argo ParseAppInstanceValue). */
const mark = /^([^:]*):[^:/]*\/[^:/]*:[^/]*\/[^/]*$/;

/**
 * Whether Argo CD knows an object as one of an Application's. It marks all that it applies but CRDs (Argo CD 3.5.7, reposerver/repository,
 * and seen on a running one): they are its Application's only if their manifest bears the mark itself, which is an annotation, or the
 * label where Argo CD is told to track by label. What is not marked it neither shows as superfluous nor deletes.
 */
export const isMarked = (tree: Tree, placed: Placed, { name, placed: { object } }: Application): boolean => {
  if (kindOf(placed.object) !== definitionKind) return true;
  const settings = record(record(tree.find("", "ConfigMap", object.metadata.namespace ?? "argocd", "argocd-cm")?.object).data);
  if (settings["application.resourceTrackingMethod"] !== "label")
    return mark.exec(annotation(placed, "argocd.argoproj.io/tracking-id") ?? "")?.[1] === name;
  const label = settings["application.instanceLabelKey"];
  return placed.object.metadata.labels?.[typeof label === "string" ? label : "app.kubernetes.io/instance"] === name;
};
