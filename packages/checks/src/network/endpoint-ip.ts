import { type Ip, parseIp } from "../names/parse-ip.ts";
import type { Syntax } from "../names/syntax.ts";

const ofIp4 = ([a, b, c]: readonly number[]): string | undefined => {
  if (a === 127) return "leads back to its own host (127.0.0.0/8)";
  if (a === 169 && b === 254) return "is in the link-local range (169.254.0.0/16)";
  return a === 224 && b === 0 && c === 0 ? "is in the link-local multicast range (224.0.0.0/24)" : undefined;
};

const ofIp6 = (bytes: readonly number[]): string | undefined => {
  const [a = 0, b = 0] = bytes;
  if (bytes[15] === 1 && bytes.slice(0, 15).every((byte) => byte === 0)) return "leads back to its own host (::1)";
  if (a === 0xfe && (b & 0xc0) === 0x80) return "is in the link-local range (fe80::/10)";
  return a === 0xff && (b & 0x0f) === 2 ? "is in the link-local multicast range (ff02::/16)" : undefined;
};

const judge = ({ bytes, family, mapped }: Ip): string | undefined => {
  const four = family === 4 ? bytes : mapped ? bytes.slice(12) : undefined;
  if ((four ?? bytes).every((byte) => byte === 0)) return "is no address, but the lack of one";
  return four === undefined ? ofIp6(bytes) : ofIp4(four);
};

/** An address that other nodes can reach: not a loopback or link-local one. What is no address at all, other rules say. */
export const endpointIp: Syntax = (text) => {
  const ip = parseIp(text);
  return ip === undefined ? undefined : judge(ip);
};
