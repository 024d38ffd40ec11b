import type { ObjectRule } from "../../rule/object-rule.ts";
import { eachLongLived } from "../resources/long-lived.ts";

export const livenessProbe: ObjectRule = {
  name: "liveness-probe",
  family: "practice",
  severity: "warning",
  default: "off",
  holds: "A container that hangs is started again",
  on: {
    "core.v1.PodSpec": (pod, report, { object }) => {
      if (object.kind === "Job" || object.kind === "CronJob") return;
      eachLongLived(pod, ({ name, livenessProbe: probe }, path) => {
        if (probe === undefined) report(path, `container '${name}' has no liveness probe`, "add one that asks for nothing but itself");
      });
    },
  },
};
