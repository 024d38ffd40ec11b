import { expect, test } from "vitest";
import { sysctlName } from "./sysctl-name.ts";

test("sysctlName", () => {
  expect(["a", "net.ipv4.tcp_syncookies", "net/ipv4/conf/eth0.100/rp-filter"].filter((name) => sysctlName(name))).toEqual([]);
  expect(["", "A", "a..b", "-a", "a_", "net.*", "a b"].filter((name) => sysctlName(name) === undefined)).toEqual([]);
});
