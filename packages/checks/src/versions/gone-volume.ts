import { type Look, type ObjectRule, onEach } from "../rule/object-rule.ts";
import { since } from "../rule/since.ts";
import { gonePlugins, goneProvisioners } from "./volume-plugins.ts";

const remedy = "use a CSI driver that offers such volumes";

const judge: Look = (volume, report, about) => {
  for (const field in volume) {
    const from = Object.hasOwn(gonePlugins, field) ? gonePlugins[field] : undefined;
    if (from !== undefined && volume[field] !== undefined) report([field], `no node can mount ${field} since Kubernetes 1.${from}`, remedy);
  }
  if (volume.gitRepo !== undefined)
    report(
      ["gitRepo"],
      since(36, about)
        ? "no node mounts gitRepo since Kubernetes 1.36"
        : "no node mounts gitRepo since Kubernetes 1.33 unless it is told to",
      "clone it with git in an init container, into an emptyDir",
    );
};

export const goneVolume: ObjectRule = {
  name: "gone-volume",
  family: "version",
  severity: "error",
  holds: "A volume is of a type that the nodes of the cluster's version can still mount",
  on: {
    ...onEach(["core.v1.Volume", "core.v1.PersistentVolumeSpec"], judge),
    "storage.v1.StorageClass": ({ provisioner }, report) => {
      if (typeof provisioner !== "string" || !Object.hasOwn(goneProvisioners, provisioner)) return;
      report(["provisioner"], `Kubernetes has no '${provisioner}' since 1.${goneProvisioners[provisioner]}`, remedy);
    },
  },
};
