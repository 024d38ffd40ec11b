import { perTree } from "../tree/per-tree.ts";
import { record, text } from "../tree/read.ts";
import type { Placed } from "../tree/tree.ts";

/** Argo CD's annotations on objects that it deploys (Argo CD 3.5, gitops-engine/pkg/sync/common). */
export const annotations = {
  wave: "argocd.argoproj.io/sync-wave",
  hook: "argocd.argoproj.io/hook",
  hookDeletePolicy: "argocd.argoproj.io/hook-delete-policy",
  syncOptions: "argocd.argoproj.io/sync-options",
  compareOptions: "argocd.argoproj.io/compare-options",
} as const;

/** The value of an annotation. */
export const annotation = ({ object }: Placed, name: string): string | undefined => text(object.metadata.annotations?.[name]);

/** The path to an annotation, for a report. */
export const annotationPath = (name: string): readonly string[] => ["metadata", "annotations", name];

/** The values of a comma-separated annotation. */
export const listOf = (value: string | undefined): readonly string[] =>
  value === undefined
    ? []
    : value
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== "");

/** Annotations that Argo CD reads: its own, and Helm's hooks. */
const isRead = (name: string): boolean => name.startsWith("argocd.argoproj.io/") || name.startsWith("helm.sh/hook");

/** The objects to which something is said by annotations, which are few. */
export const annotatedOf = perTree((tree): readonly Placed[] =>
  tree.objects.filter(
    ({ object: { metadata } }) => metadata.annotations !== undefined && Object.keys(record(metadata.annotations)).some(isRead),
  ),
);
