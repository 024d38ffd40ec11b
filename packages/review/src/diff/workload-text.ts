import { record } from "@ashlar/checks/tree";
import type { KubeObject } from "@ashlar/model";
import { splitImage } from "../image/split-image.ts";

/** Kinds that have a pod template under `spec.template`. */
const templated: ReadonlySet<string> = new Set(["Deployment", "StatefulSet", "DaemonSet", "Rollout", "Job"]);

/** By these a workload is found, and they follow its name. */
const labels: ReadonlySet<string> = new Set(["labels", "annotations", "matchLabels"]);

const withoutName = (text: string, name: string): string =>
  /^[a-z0-9][a-z0-9.-]{2,252}$/.test(name)
    ? text.replace(new RegExp(`(?<![a-z0-9])${name.replaceAll(".", "\\.")}(?![a-z0-9])`, "g"), "…")
    : text;

const said = (value: unknown, key: string, name: string): unknown => {
  if (typeof value === "string") return key === "image" ? splitImage(value).repository : withoutName(value, name);
  if (Array.isArray(value)) return value.map((each) => said(each, key, name));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([each]) => !labels.has(each));
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([each, inner]) => [each, said(inner, each, name)]),
  );
};

/**
 * What a workload runs, as one text: the same for two of which the one is the other under a new name, with other labels and a new version of its
 * images. Undefined for other kinds: with the name they lose most of what tells one of them from another.
 */
export const workloadText = (object: KubeObject): string | undefined =>
  templated.has(object.kind) ? JSON.stringify(said(record(object).spec, "spec", object.metadata.name)) : undefined;
