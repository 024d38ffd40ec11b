import { CelUnknown, type CelValue } from "../../cel/run/cel-value.ts";

const decimals = ["m", "", "k", "M", "G", "T", "P", "E"];
const binaries = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

const raised = (digits: bigint, suffix: string, units: readonly string[], by: bigint): string => {
  let [amount, unit] = [digits, units.indexOf(suffix)];
  while (amount !== 0n && amount % by === 0n && unit < units.length - 1) {
    amount /= by;
    unit++;
  }
  return `${amount}${amount === 0n ? "" : units[unit]}`;
};

/** An amount as the server writes it back (apimachinery, resource.Quantity): 1000m as 1. With a fraction: not known. */
export const canonicalQuantity = (written: unknown): CelValue => {
  const [, digits, suffix = ""] = /^(0|[1-9]\d{0,14})(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$/.exec(String(written)) ?? [];
  if (digits === undefined) return new CelUnknown(`the server writes the amount ${String(written)} in another way`, true);
  return binaries.includes(suffix) ? raised(BigInt(digits), suffix, binaries, 1024n) : raised(BigInt(digits), suffix, decimals, 1000n);
};
