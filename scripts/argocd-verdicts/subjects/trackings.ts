import type { KubeObject } from "@ashlar/model";
import { annotated, annotationsOf } from "../annotated.ts";
import { applicationWith, pathOf } from "../left-by.ts";
import { subjectOf, type Verdict } from "../subject.ts";

const methods = ["annotation", "annotation+label", "label", ""] as const;
const marks = [
  "shop:apiextensions.k8s.io/CustomResourceDefinition:shop/thing",
  "shop:g/K:ns/thing",
  "shop",
  "shop:",
  "shop2:g/K:ns/thing",
  "other:g/K:ns/thing",
  "shop:g/K:ns/system:thing",
  "shop:K:ns/thing",
  "shop:g/K/x:ns/thing",
  "shop:g/K:ns/thing/x",
] as const;
const labelKey = "app.kubernetes.io/instance";

/** CRDs, which are an Application's own only if their manifest says so. */
export const trackings = subjectOf({
  name: "CRDs that an Application owns",
  about: "tracking",
  make: (random) => {
    const crd = annotated(
      annotationsOf(random, { "argocd.argoproj.io/tracking-id": () => random.pick(marks) }),
      "apiextensions.k8s.io/v1",
      "CustomResourceDefinition",
    );
    const labels = random.chance(0.6)
      ? { [random.pick([labelKey, "example.com/app"])]: random.pick(["shop", "shop", "other"]) }
      : undefined;
    return {
      object: { ...crd, metadata: { name: "thing", annotations: crd.metadata.annotations, ...(labels && { labels }) } },
      labelKey: random.pick([labelKey, labelKey, "example.com/app"]),
      method: random.pick(methods),
    };
  },
  ours: ({ object, labelKey: key, method }) => {
    const settings: KubeObject = {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "argocd-cm", namespace: "argocd" },
      data: {
        ...(method !== "" && { "application.resourceTrackingMethod": method }),
        ...(key !== labelKey && { "application.instanceLabelKey": key }),
      },
    };
    return { owned: pathOf(object, applicationWith([]), true, [settings]) === "pruned" };
  },
  theirs: ({ application }: Verdict) => ({ owned: application === "shop" }),
});
