import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { containerLists } from "../container-lists.ts";

/** What a Windows pod has none of: of its spec, of its securityContext, and of that of its containers. */
const ofSpec = ["hostUsers", "shareProcessNamespace"];
const whereTrue = ["hostPID", "hostIPC"];
const ofPod = [
  "appArmorProfile",
  "seLinuxOptions",
  "seccompProfile",
  "fsGroup",
  "fsGroupChangePolicy",
  "runAsUser",
  "runAsGroup",
  "supplementalGroups",
  "supplementalGroupsPolicy",
  "seLinuxChangePolicy",
];
const ofContainer = [
  "appArmorProfile",
  "seLinuxOptions",
  "seccompProfile",
  "capabilities",
  "readOnlyRootFilesystem",
  "privileged",
  "allowPrivilegeEscalation",
  "procMount",
  "runAsUser",
  "runAsGroup",
];

type Path = readonly (string | number)[];

const judgeFields = (value: Value | undefined, fields: readonly string[], at: Path, os: string, report: Report): void => {
  if (value === undefined) return;
  for (const field of fields)
    if (value[field] !== undefined && value[field] !== null)
      report([...at, field], `a ${os} pod has no ${field}`, "take it away, or change os.name");
};

const judgeWindows = (pod: Value, report: Report): void => {
  judgeFields(pod, ofSpec, [], "Windows", report);
  for (const field of whereTrue) if (pod[field] === true) report([field], `a Windows pod has no ${field}`);
  judgeFields(pod.securityContext, ofPod, ["securityContext"], "Windows", report);
  if (pod.securityContext?.sysctls?.length > 0) report(["securityContext", "sysctls"], "a Windows pod has no sysctls");
};

export const operatingSystem: ObjectRule = {
  name: "operating-system",
  family: "api",
  severity: "error",
  holds: "A pod that says its operating system asks for nothing that only the other has",
  on: {
    "core.v1.PodSpec": (pod, report) => {
      const os = pod.os?.name;
      if (os !== "windows" && os !== "linux") return;
      const isWindows = os === "windows";
      if (isWindows) judgeWindows(pod, report);
      else judgeFields(pod.securityContext, ["windowsOptions"], ["securityContext"], "Linux", report);
      for (const list of containerLists)
        for (const [i, { securityContext }] of ((pod[list] ?? []) as readonly Value[]).entries())
          judgeFields(
            securityContext,
            isWindows ? ofContainer : ["windowsOptions"],
            [list, i, "securityContext"],
            isWindows ? "Windows" : "Linux",
            report,
          );
    },
  },
};
