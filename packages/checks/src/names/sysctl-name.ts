import { syntax } from "./syntax.ts";

/** The name of a kernel parameter, with '.' or '/' between its parts (core validation: IsValidSysctlName). */
export const sysctlName = syntax(
  /^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/,
  253,
  "is not a name of a sysctl such as net.ipv4.tcp_syncookies",
);
