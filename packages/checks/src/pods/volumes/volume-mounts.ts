import type { About, ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { nearest } from "../../schema/nearest.ts";
import { isDroppedVolume } from "../../walk/dropped.ts";
import { containerLists } from "../container-lists.ts";
import { firstWith, nameOf, type Read } from "../first-with.ts";

const claim = { persistentVolumeClaim: {} };
const claimName: Read = ({ metadata }) => metadata?.name;
const devicePath: Read = (device) => device.devicePath;

/** Names that are too many are not compared with what was written. */
const mostNames = 100;

/** The volume of a name: of the pod, or one that a StatefulSet claims for each of its pods. */
const volumeOf = (name: string | undefined, pod: Value, { object }: About): Value | undefined => {
  if (object.kind === "StatefulSet") {
    const templates = (object.spec?.volumeClaimTemplates ?? []) as readonly Value[];
    if (firstWith(templates, claimName, name) >= 0) return claim;
  }
  const volumes = pod.volumes as readonly Value[] | undefined;
  return volumes?.[firstWith(volumes, nameOf, name)];
};

const tellMissing = (name: string | undefined, pod: Value, at: readonly (string | number)[], report: Report): void => {
  if (name === undefined || name === "") return; // that it says none is another problem
  const names = ((pod.volumes ?? []) as readonly Value[]).slice(0, mostNames).map((volume) => String(volume.name));
  const near = nearest(name, names);
  report(at, `the pod has no volume '${name}'${near === undefined ? "" : `; did you mean '${near}'?`}`);
};

const judgeMounts = (list: string, i: number, container: Value, pod: Value, report: Report, about: About): void => {
  const mounts = container.volumeMounts as readonly Value[];
  for (let j = 0; j < mounts.length; j++) {
    const { name, mountPath } = mounts[j] as Value;
    const volume = volumeOf(name, pod, about);
    if (volume === undefined) tellMissing(name, pod, [list, i, "volumeMounts", j, "name"], report);
    if (container.volumeDevices === undefined) continue;
    if (volume !== undefined && isDroppedVolume(volume, about.kubernetes)) continue;
    const devices = container.volumeDevices as readonly Value[];
    if (firstWith(devices, nameOf, name) >= 0)
      report([list, i, "volumeMounts", j, "name"], `${name} is a block device of the container too`);
    if (firstWith(devices, devicePath, mountPath) >= 0)
      report([list, i, "volumeMounts", j, "mountPath"], `${mountPath} is the path of a block device too`);
  }
};

const judgeDevices = (list: string, i: number, container: Value, pod: Value, report: Report, about: About): void => {
  const devices = container.volumeDevices as readonly Value[];
  for (const [j, { name }] of devices.entries()) {
    const at = [list, i, "volumeDevices", j, "name"];
    const volume = volumeOf(name, pod, about);
    if (firstWith(devices, nameOf, name) < j) report(at, `${name} is a device of the container twice`);
    if (volume === undefined || isDroppedVolume(volume, about.kubernetes)) tellMissing(name, pod, at, report);
    else if (volume.persistentVolumeClaim === undefined && volume.ephemeral === undefined)
      report(at, `the volume ${name} is not of a claim, and only that can be a block device`);
  }
};

export const volumeMounts: ObjectRule = {
  name: "volume-mounts",
  family: "api",
  severity: "error",
  holds: "A container mounts volumes that its pod has, each as a folder or as a block device",
  on: {
    "core.v1.PodSpec": (pod, report, about) => {
      for (const list of containerLists) {
        const containers = pod[list] as readonly Value[] | undefined;
        if (containers === undefined) continue;
        for (let i = 0; i < containers.length; i++) {
          const container = containers[i] as Value;
          if (container.volumeMounts !== undefined) judgeMounts(list, i, container, pod, report, about);
          if (container.volumeDevices !== undefined) judgeDevices(list, i, container, pod, report, about);
        }
      }
    },
  },
};
