import type { ObjectChange } from "../diff/object-change.ts";
import { isWithin } from "../diff/path.ts";

/** Where workloads have the template whose change replaces their pods (Kubernetes 1.36; Argo Rollouts 1.9). */
const templates: Readonly<Record<string, string>> = {
  "apps DaemonSet": "spec.template",
  "apps Deployment": "spec.template",
  "apps StatefulSet": "spec.template",
  "argoproj.io Rollout": "spec.template",
};

/** The pattern of the template whose change replaces running pods; undefined for kinds without one. */
export const podTemplateOf = (kind: string): string | undefined => (Object.hasOwn(templates, kind) ? templates[kind] : undefined);

/** The changes of an object that replace its pods. */
export const templateChanges = ({ kind, fields }: ObjectChange): ObjectChange["fields"] => {
  const template = podTemplateOf(kind);
  return template === undefined ? [] : fields.filter(({ pattern }) => isWithin(pattern, template));
};
