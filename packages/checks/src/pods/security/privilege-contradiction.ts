import type { ObjectRule } from "../../rule/object-rule.ts";

export const privilegeContradiction: ObjectRule = {
  name: "privilege-contradiction",
  family: "api",
  severity: "error",
  holds: "What may not gain privileges is not given all of them",
  on: {
    "core.v1.SecurityContext": ({ allowPrivilegeEscalation, privileged, capabilities }, report) => {
      if (allowPrivilegeEscalation !== false) return;
      if (privileged === true) report(["allowPrivilegeEscalation"], "a privileged container cannot be kept from gaining privileges");
      else if (capabilities?.add?.includes("CAP_SYS_ADMIN"))
        report(["allowPrivilegeEscalation"], "a container with CAP_SYS_ADMIN cannot be kept from gaining privileges");
    },
    "core.v1.PodSpec": ({ hostPID, shareProcessNamespace }, report) => {
      if (hostPID === true && shareProcessNamespace === true)
        report(["shareProcessNamespace"], "hostPID and shareProcessNamespace exclude each other", "keep one of them");
    },
  },
};
