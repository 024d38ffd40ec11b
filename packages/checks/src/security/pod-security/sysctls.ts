import { records } from "../../tree/read.ts";
import type { Standard } from "./standard.ts";

/** Parameters of the kernel that a pod has to itself, and the version of the standard that took each in. */
const safe: ReadonlyMap<unknown, number> = new Map([
  ["kernel.shm_rmid_forced", 0],
  ["net.ipv4.ip_local_port_range", 0],
  ["net.ipv4.tcp_syncookies", 0],
  ["net.ipv4.ping_group_range", 0],
  ["net.ipv4.ip_unprivileged_port_start", 0],
  ["net.ipv4.ip_local_reserved_ports", 27],
  ["net.ipv4.tcp_keepalive_time", 29],
  ["net.ipv4.tcp_fin_timeout", 29],
  ["net.ipv4.tcp_keepalive_intvl", 29],
  ["net.ipv4.tcp_keepalive_probes", 29],
  ["net.ipv4.tcp_rmem", 32],
  ["net.ipv4.tcp_wmem", 32],
  ["net.ipv4.tcp_slow_start_after_idle", 37],
  ["net.ipv4.tcp_notsent_lowat", 37],
]);

export const sysctls: Standard = {
  name: "sysctls",
  find: ({ context }, minor, note) => {
    for (const [index, { name }] of records(context.sysctls).entries())
      if ((safe.get(name) ?? Number.POSITIVE_INFINITY) > minor)
        note(["spec", "securityContext", "sysctls", index], `sets '${name}', which may reach beyond the pod`, "leave it out");
  },
};
