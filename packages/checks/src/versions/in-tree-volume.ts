import { type Look, type ObjectRule, onEach } from "../rule/object-rule.ts";
import { drivers, provisionerDrivers } from "./volume-plugins.ts";

const judge: Look = (volume, report) => {
  for (const field in volume) {
    if (volume[field] === undefined) continue;
    if (Object.hasOwn(drivers, field))
      report(
        [field],
        `${field} is deprecated: the CSI driver ${drivers[field]} mounts it, where that is installed`,
        "use a claim of a class of that driver",
      );
    if (field === "flexVolume") report([field], "flexVolume is deprecated since Kubernetes 1.23", "use a CSI driver");
  }
};

export const inTreeVolume: ObjectRule = {
  name: "in-tree-volume",
  family: "version",
  severity: "warning",
  holds: "A volume names its CSI driver, or a claim, instead of a type that was once part of Kubernetes",
  on: {
    ...onEach(["core.v1.Volume", "core.v1.PersistentVolumeSpec"], judge),
    "storage.v1.StorageClass": ({ provisioner }, report) => {
      if (typeof provisioner !== "string" || !Object.hasOwn(provisionerDrivers, provisioner)) return;
      const driver = provisionerDrivers[provisioner];
      report(
        ["provisioner"],
        `'${provisioner}' is deprecated: the CSI driver ${driver} does its work, where that is installed`,
        `use ${driver}`,
      );
    },
  },
};
