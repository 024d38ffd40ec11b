import { iscsiName } from "../names/iscsi-name.ts";
import type { Look, ObjectRule } from "../rule/object-rule.ts";

/** The most characters of a volume's name and its portal, with a colon between, if the initiator has a name. */
const longest = 64;

const look: Look = (source, report, { object }) => {
  const { iqn, initiatorName, lun, targetPortal = "", secretRef } = source;
  const why = iqn === undefined ? undefined : iscsiName(iqn);
  if (why !== undefined) report(["iqn"], `'${iqn}' ${why}`);
  const wrong = initiatorName === undefined ? undefined : iscsiName(initiatorName);
  if (wrong !== undefined) report(["initiatorName"], `'${initiatorName}' ${wrong}`);
  if (lun < 0 || lun > 255) report(["lun"], `${lun} is not from 0 to 255`);
  if ((source.chapAuthDiscovery === true || source.chapAuthSession === true) && secretRef === undefined)
    report([], "CHAP needs a secretRef");
  const { name = "" } = object.kind === "PersistentVolume" ? object.metadata : {};
  if (initiatorName !== undefined && name.length + 1 + targetPortal.length > longest)
    report(["targetPortal"], `'${name}:${targetPortal}' is longer than ${longest} characters, the most with an initiatorName`);
};

export const iscsiVolume: ObjectRule = {
  name: "iscsi-volume",
  family: "api",
  severity: "error",
  holds: "An iSCSI volume names its target and initiator as iSCSI does, and a Secret where CHAP is asked for",
  on: { "core.v1.ISCSIPersistentVolumeSource": look },
};
