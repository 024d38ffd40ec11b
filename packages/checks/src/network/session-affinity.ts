import type { ObjectRule } from "../rule/object-rule.ts";

const oneDay = 86_400;

export const sessionAffinity: ObjectRule = {
  name: "session-affinity",
  family: "api",
  severity: "error",
  holds: "A client is led to the same pod for 1 to 86,400 seconds (a day)",
  on: {
    "core.v1.ServiceSpec": ({ sessionAffinity: affinity, sessionAffinityConfig: config }, report) => {
      const seconds = config?.clientIP?.timeoutSeconds;
      if (affinity !== "ClientIP" || seconds === undefined) return; // otherwise the server drops what is configured
      if (seconds < 1 || seconds > oneDay)
        report(["sessionAffinityConfig", "clientIP", "timeoutSeconds"], `${seconds} is not from 1 to ${oneDay} seconds`);
    },
  },
};
