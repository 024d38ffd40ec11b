import type { ObjectRule } from "../rule/object-rule.ts";

const forbidden = ["claimRef", "capacity", "nodeAffinity", "storageClassName"];

const isEmpty = (value: unknown): boolean => value === "" || (typeof value === "object" && Object.keys(value ?? {}).length === 0);

export const inlineVolume: ObjectRule = {
  name: "inline-volume",
  family: "api",
  severity: "error",
  holds: "A VolumeAttachment is of a volume by name or of an inline one, which has a CSI driver and nothing that only a stored volume has",
  on: {
    "storage.v1.VolumeAttachmentSource": ({ inlineVolumeSpec: inline, persistentVolumeName: name }, report) => {
      if ((inline === undefined) === (name === undefined)) report([], "says not exactly one of persistentVolumeName and inlineVolumeSpec");
      if (inline === undefined || name !== undefined) return;
      const at = ["inlineVolumeSpec"] as const;
      if (inline.csi === undefined) report(at, "an inline volume is of a CSI driver", "set csi");
      for (const field of forbidden)
        if (inline[field] !== undefined && (field === "claimRef" || field === "nodeAffinity" || !isEmpty(inline[field])))
          report([...at, field], "is not for an inline volume", "leave it out");
      const { persistentVolumeReclaimPolicy: policy = "", volumeMode = "Filesystem" } = inline;
      if (policy !== "" && policy !== "Retain") report([...at, "persistentVolumeReclaimPolicy"], `'${policy}' is not for an inline volume`);
      if (volumeMode !== "Filesystem") report([...at, "volumeMode"], `'${volumeMode}' is not for an inline volume`);
    },
  },
};
