import { readsIpsStrictly } from "./ip-address.ts";
import { type Ip, ipText, parseIp } from "./parse-ip.ts";
import type { Syntax } from "./syntax.ts";

/** An address and the number of bits in it that name a network. */
export interface Cidr {
  readonly ip: Ip;
  readonly bits: number;
  /** The number of bits was written with zeros before it. */
  readonly leadingZeros: boolean;
}

const digits = /^\d+$/;

/** Reads a CIDR as k8s.io/utils/net ParseCIDRSloppy does. */
export const parseCidr = (text: string): Cidr | undefined => {
  const slash = text.indexOf("/");
  if (slash < 0) return undefined;
  const ip = parseIp(text.slice(0, slash));
  const bits = text.slice(slash + 1);
  if (ip === undefined || !digits.test(bits) || Number(bits) > ip.bytes.length * 8) return undefined;
  return { ip, bits: Number(bits), leadingZeros: bits.length > 1 && bits[0] === "0" };
};

const networkBytes = ({ ip, bits }: Cidr): readonly number[] =>
  ip.bytes.map((byte, index) => byte & (0xff << (8 - Math.min(8, Math.max(0, bits - 8 * index)))));

/** The network of a CIDR, written canonically. */
export const networkText = (cidr: Cidr): string => `${ipText({ ...cidr.ip, bytes: networkBytes(cidr) })}/${cidr.bits}`;

const notCidr = "is not a CIDR such as 10.9.8.0/24 or 2001:db8::/64";

const lenientCidr: Syntax = (text) => (parseCidr(text) === undefined ? notCidr : undefined);

const strictCidr: Syntax = (text) => {
  const cidr = parseCidr(text);
  if (cidr === undefined) return notCidr;
  if (cidr.leadingZeros || cidr.ip.leadingZeros) return `has zeros before its numbers; write ${networkText(cidr)}`;
  if (cidr.ip.mapped) return "has an IPv4 address written as IPv6";
  const network = networkBytes(cidr);
  return cidr.ip.bytes.every((byte, index) => byte === network[index])
    ? undefined
    : `has bits beyond the length of its prefix; write ${networkText(cidr)}`;
};

/** A CIDR in the fields that have always been there, as a version takes it. */
export const cidr = (text: string, kubernetes: string): string | undefined =>
  readsIpsStrictly(kubernetes) ? strictCidr(text) : lenientCidr(text);

/** A CIDR in a field of a newer kind (ServiceCIDR …), which must also be written in the one canonical way. */
export const canonicalCidr: Syntax = (text) => {
  const why = strictCidr(text);
  if (why !== undefined) return why;
  const parsed = parseCidr(text);
  const canonical = parsed === undefined ? text : networkText(parsed);
  return canonical === text ? undefined : `is not in canonical form; write ${canonical}`;
};
