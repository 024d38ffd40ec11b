import { type Cidr, parseCidr } from "../names/cidr.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

/** The bytes that an address has as IPv4, if it can be written so. */
const bytesOf = ({ ip }: Cidr): readonly number[] => (ip.mapped ? ip.bytes.slice(12) : ip.bytes);

const contains = (outer: Cidr, inner: Cidr): boolean => {
  const network = bytesOf(outer);
  const bytes = bytesOf(inner);
  const bits = outer.ip.mapped ? outer.bits - 96 : outer.bits;
  if (network.length !== bytes.length || inner.bits <= outer.bits) return false;
  return network.every((byte, i) => {
    const mask = 0xff << (8 - Math.min(8, Math.max(0, bits - 8 * i)));
    return (byte & mask & 0xff) === ((bytes[i] ?? 0) & mask & 0xff);
  });
};

export const ipBlockExcept: ObjectRule = {
  name: "ip-block-except",
  family: "api",
  severity: "error",
  holds: "What a block of addresses excepts is smaller than the block, and part of it",
  on: {
    "networking.v1.IPBlock": ({ cidr, except }, report) => {
      if (except === undefined || except.length === 0) return;
      const block = parseCidr(cidr);
      if (block === undefined) return;
      for (const [i, text] of (except as readonly string[]).entries()) {
        const inner = parseCidr(text);
        if (inner !== undefined && !contains(block, inner)) report(["except", i], `${text} is not a smaller part of ${cidr}`);
      }
    },
  },
};
