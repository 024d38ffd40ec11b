import { readManifest } from "@ashlar/manifests";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const header = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nmetadata: {}\n";

/** The files that a kustomization reads and that are no objects: patches, whole or in part (kustomize 5, api/types/kustomization.go). */
export const readByKustomize = (kustomization: Buffer): readonly string[] => {
  const text = kustomization.toString("utf8");
  const headed = /^kind:/m.test(text) ? text : header + text;
  const [document] = readManifest(/^metadata:/m.test(headed) ? headed : `metadata: {}\n${headed}`, "kustomization.yaml").documents;
  if (document === undefined) return [];
  const { patches, patchesStrategicMerge, patchesJson6902, components: _, ...rest } = document.object;
  const named = [...list(patches), ...list(patchesJson6902)].map((each) => (isRecord(each) ? each.path : undefined));
  return [...named, ...list(patchesStrategicMerge), ...list(rest.configurations), ...list(rest.transformers)].filter(
    (path): path is string => typeof path === "string" && !path.includes("\n"),
  );
};
