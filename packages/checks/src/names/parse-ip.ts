/** An IP address as Go's old parser reads it, which is more lenient than any other. */
export interface Ip {
  readonly family: 4 | 6;
  /** 4 or 16 of them. */
  readonly bytes: readonly number[];
  /** Numbers have zeros before them that other parsers refuse, or take for octal. */
  readonly leadingZeros: boolean;
  /** An IPv4 address written as IPv6: `::ffff:10.0.0.1`. */
  readonly mapped: boolean;
}

const octet = /^\d+$/;
const group = /^[0-9a-fA-F]+$/;

const parseIp4 = (text: string): Ip | undefined => {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => octet.test(part) && Number(part) <= 255)) return undefined;
  return { family: 4, bytes: parts.map(Number), leadingZeros: parts.some((part) => part.length > 1 && part[0] === "0"), mapped: false };
};

/** Bytes of groups between colons; the last may be an IPv4 address. */
const groupBytes = (text: string, mayEndInIp4: boolean): { readonly bytes: readonly number[]; readonly zeros: boolean } | undefined => {
  if (text === "") return { bytes: [], zeros: false };
  const parts = text.split(":");
  const last = parts.at(-1) ?? "";
  const ip4 = mayEndInIp4 && last.includes(".") ? parseIp4(last) : undefined;
  const groups = ip4 === undefined ? parts : parts.slice(0, -1);
  if (!groups.every((part) => group.test(part) && Number.parseInt(part, 16) <= 0xffff)) return undefined;
  return {
    bytes: [...groups.flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 0xff]), ...(ip4?.bytes ?? [])],
    zeros: ip4?.leadingZeros === true || groups.some((part) => part.length > 4),
  };
};

const parseIp6 = (text: string): Ip | undefined => {
  const at = text.indexOf("::");
  const head = groupBytes(at < 0 ? text : text.slice(0, at), at < 0);
  const tail = at < 0 ? { bytes: [], zeros: false } : groupBytes(text.slice(at + 2), true);
  if (head === undefined || tail === undefined) return undefined;
  const gap = 16 - head.bytes.length - tail.bytes.length;
  if (at < 0 ? gap !== 0 : gap < 2) return undefined;
  const bytes = [...head.bytes, ...new Array<number>(gap).fill(0), ...tail.bytes];
  const mapped = bytes[10] === 0xff && bytes[11] === 0xff && bytes.slice(0, 10).every((byte) => byte === 0);
  return { family: 6, bytes, leadingZeros: head.zeros || tail.zeros, mapped };
};

/** Reads an address as k8s.io/utils/net ParseIPSloppy does: without zone, with zeros before numbers. */
export const parseIp = (text: string): Ip | undefined => (text.includes(":") ? parseIp6(text) : parseIp4(text));

const longestZeros = (groups: readonly number[]): readonly [number, number] => {
  let best: readonly [number, number] = [-1, 1]; // a single group of zeros stays written
  for (let from = 0; from < groups.length; from++) {
    let to = from;
    while (groups[to] === 0) to++;
    if (to - from > best[1]) best = [from, to - from];
  }
  return best;
};

/** The one way to write an address (RFC 5952). */
export const ipText = ({ bytes, family, mapped }: Pick<Ip, "bytes" | "family" | "mapped">): string => {
  if (family === 4) return bytes.join(".");
  if (mapped) return bytes.slice(12).join(".");
  const groups = Array.from({ length: 8 }, (_, index) => (bytes[2 * index] ?? 0) * 256 + (bytes[2 * index + 1] ?? 0));
  const hex = (some: readonly number[]): string => some.map((each) => each.toString(16)).join(":");
  const [from, length] = longestZeros(groups);
  return from < 0 ? hex(groups) : `${hex(groups.slice(0, from))}::${hex(groups.slice(from + length))}`;
};
