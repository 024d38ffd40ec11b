import type { ObjectRule, Value } from "../../rule/object-rule.ts";
import { isDroppedMount } from "../../walk/dropped.ts";

export const mountMode: ObjectRule = {
  name: "mount-mode",
  family: "api",
  severity: "error",
  holds: "A mount passes on other mounts, or is read-only all the way down, where its container may have that",
  on: {
    "core.v1.Container": ({ volumeMounts, securityContext }, report, about) => {
      if (volumeMounts === undefined || securityContext?.privileged === true) return;
      for (const [i, mount] of (volumeMounts as readonly Value[]).entries())
        if (mount.mountPropagation === "Bidirectional" && !isDroppedMount(mount, about))
          report(["volumeMounts", i, "mountPropagation"], "only a privileged container passes on its mounts", "write HostToContainer");
    },
    "core.v1.VolumeMount": ({ subPath = "", subPathExpr = "", recursiveReadOnly, readOnly, mountPropagation }, report) => {
      if (subPath !== "" && subPathExpr !== "") report(["subPathExpr"], "subPath and subPathExpr exclude each other", "keep one of them");
      if (recursiveReadOnly === undefined || recursiveReadOnly === "Disabled") return;
      if (readOnly !== true) report(["recursiveReadOnly"], "only what is readOnly: true is read-only all the way down");
      if (mountPropagation !== undefined && mountPropagation !== "None")
        report(["recursiveReadOnly"], `with mountPropagation ${mountPropagation}, a mount cannot be read-only all the way down`);
    },
  },
};
