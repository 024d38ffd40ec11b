/** All addresses from one to another, both among them; those of IPv6 come after all of IPv4. */
export interface Range {
  readonly from: bigint;
  readonly to: bigint;
}

const ip6From = 1n << 32n;

const parse4 = (text: string): bigint | undefined => {
  const parts = text.split(".");
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return undefined;
  return parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n);
};

const parse6 = (text: string): bigint | undefined => {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [head = [], tail] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const gap = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? gap !== 0 : gap < 1) return undefined;
  const all = [...head, ...new Array<string>(gap).fill("0"), ...(tail ?? [])];
  if (all.some((part) => !/^[0-9a-fA-F]{1,4}$/.test(part))) return undefined;
  return all.reduce((value, part) => (value << 16n) | BigInt(`0x${part}`), 0n);
};

/** The addresses of a CIDR; undefined where the text is none. */
export const rangeOf = (cidr: unknown): Range | undefined => {
  const [address = "", bits = "", more] = typeof cidr === "string" ? cidr.trim().split("/") : [];
  const is6 = address.includes(":");
  const size = is6 ? 128 : 32;
  const value = is6 ? parse6(address) : parse4(address);
  if (value === undefined || more !== undefined || !/^\d{1,3}$/.test(bits) || Number(bits) > size) return undefined;
  const free = BigInt(size - Number(bits));
  const from = (value >> free) << free;
  const start = is6 ? ip6From : 0n;
  return { from: start + from, to: start + from + (1n << free) - 1n };
};

const byStart = (one: Range, other: Range): number => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0);

/** What is left of ranges without others. */
export const without = (ranges: readonly Range[], others: readonly Range[]): readonly Range[] => {
  const cuts = others.toSorted(byStart);
  return ranges.flatMap(({ from, to }) => {
    const left: Range[] = [];
    let next = from;
    for (const cut of cuts) {
      if (cut.to < next || cut.from > to) continue;
      if (cut.from > next) left.push({ from: next, to: cut.from - 1n });
      next = cut.to + 1n;
    }
    return next > to ? left : [...left, { from: next, to }];
  });
};

export const anyIp4: Range = { from: 0n, to: ip6From - 1n };
export const anyIp6: Range = { from: ip6From, to: ip6From + (1n << 128n) - 1n };

/** Whether every address of some ranges is in others. */
export const areWithin = (ranges: readonly Range[], others: readonly Range[]): boolean => without(ranges, others).length === 0;
