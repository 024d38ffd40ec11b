import { ipText, parseIp } from "./parse-ip.ts";
import type { Syntax } from "./syntax.ts";

const plainIp4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const notIp = "is not an IP address such as 10.9.8.7 or 2001:db8::ffff";

/** An IP address with no more than one reading, in any spelling. */
const strictIp: Syntax = (text) => {
  if (plainIp4.test(text)) return undefined;
  const ip = parseIp(text);
  if (ip === undefined) return notIp;
  if (ip.leadingZeros) return `has zeros before its numbers; write ${ipText(ip)}`;
  return ip.mapped ? `is an IPv4 address written as IPv6; write ${ipText(ip)}` : undefined;
};

const lenientIp: Syntax = (text) => (plainIp4.test(text) || parseIp(text) !== undefined ? undefined : notIp);

/** From this version on, kube-apiserver refuses what two readers may read differently (StrictIPCIDRValidation). */
const strictSince = 36;

/** Whether this version of Kubernetes reads addresses and CIDRs in its old fields strictly. */
export const readsIpsStrictly = (kubernetes: string): boolean => Number(kubernetes.slice(2)) >= strictSince;

/** An address in the fields that have always been there (pods, Services, NetworkPolicies …), as a version takes it. */
export const ipAddress = (text: string, kubernetes: string): string | undefined =>
  readsIpsStrictly(kubernetes) ? strictIp(text) : lenientIp(text);

/** An address in a field of a newer kind (IPAddress, ServiceCIDR …), which must also be written in the one canonical way. */
export const canonicalIp: Syntax = (text) => {
  if (plainIp4.test(text)) return undefined;
  const why = strictIp(text);
  if (why !== undefined) return why;
  const ip = parseIp(text);
  const canonical = ip === undefined ? text : ipText(ip);
  return canonical === text ? undefined : `is not in canonical form; write ${canonical}`;
};
