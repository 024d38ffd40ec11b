import { type ObjectRule, onEach } from "../rule/object-rule.ts";

/** Whether the domain before a key's slash, or the key itself, belongs to Kubernetes. */
const isReserved = (key: string): boolean => {
  const slash = key.indexOf("/");
  const domain = `.${(slash < 0 ? key : key.slice(0, slash)).toLowerCase()}`;
  return domain.endsWith(".kubernetes.io") || domain.endsWith(".k8s.io");
};

export const flexOptions: ObjectRule = {
  name: "flex-options",
  family: "api",
  severity: "error",
  holds: "Options of a flexVolume have no domain of Kubernetes",
  on: onEach(["core.v1.FlexPersistentVolumeSource", "core.v1.FlexVolumeSource"], ({ options }, report) => {
    for (const key in options) if (isReserved(key)) report(["options", key], `the domain of '${key}' belongs to Kubernetes`);
  }),
};
