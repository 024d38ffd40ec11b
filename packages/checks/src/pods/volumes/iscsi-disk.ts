import { iscsiName } from "../../names/iscsi-name.ts";
import type { ObjectRule } from "../../rule/object-rule.ts";

const longest = 64;

export const iscsiDisk: ObjectRule = {
  name: "iscsi-disk",
  family: "api",
  severity: "error",
  holds: "An iSCSI disk of a pod names its target and initiator as iSCSI does, and a Secret where CHAP is asked for",
  on: {
    "core.v1.ISCSIVolumeSource": ({ iqn, initiatorName, chapAuthDiscovery, chapAuthSession, secretRef }, report) => {
      const why = iqn === undefined ? undefined : iscsiName(iqn);
      if (why !== undefined) report(["iqn"], `'${iqn}' ${why}`);
      const wrong = initiatorName === undefined ? undefined : iscsiName(initiatorName);
      if (wrong !== undefined) report(["initiatorName"], `'${initiatorName}' ${wrong}`);
      if ((chapAuthDiscovery === true || chapAuthSession === true) && secretRef === undefined) report([], "CHAP needs a secretRef");
    },
    "core.v1.Volume": ({ name, iscsi }, report) => {
      if (iscsi?.initiatorName !== undefined && `${name}:${iscsi.targetPortal}`.length > longest)
        report(["name"], `'${name}:${iscsi.targetPortal}' is longer than ${longest} characters, the most with an initiatorName`);
    },
  },
};
