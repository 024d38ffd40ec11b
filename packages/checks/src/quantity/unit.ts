import { parseQuantity } from "./quantity.ts";

const sizes = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"];

/** What the downward API may divide an amount by. */
export const sizeUnits: readonly string[] = sizes;
export const cpuUnits: readonly string[] = ["1m", "1"];

const binary = /i$/;
const exponent = /[eE][+-]?\d+$/;

/** Go keeps a quantity as it was written, where that is how it would write it too: then only the very text counts. */
const isKept = (text: string): boolean => {
  const [, digits = "", fraction = "", suffix = ""] = /^[+-]?0*(\d*)(?:\.(\d*))?(.*)$/.exec(text) ?? [];
  const shifted = (digits === "" ? "0" : digits) + fraction;
  if (binary.test(suffix)) return fraction === "" && shifted.length <= 14 && Number(shifted) % 8 !== 0;
  const power = exponent.test(suffix) ? Number(suffix.slice(1)) : 0; // of the other suffixes, each is a multiple of three
  return shifted.length <= 18 && (power - fraction.length) % 3 === 0 && !shifted.endsWith("000") && !shifted.startsWith("0");
};

/** Whether a quantity, written any way, prints as one of these units (apimachinery: Quantity.String). */
export const isUnit = (written: string | number, units: readonly string[]): boolean => {
  const text = String(written).trim();
  if (units.includes(text)) return true;
  const quantity = parseQuantity(text);
  if (quantity === undefined || isKept(text)) return false;
  const large = quantity.milli >= 1_024_000n;
  const fits = (unit: string): boolean => {
    if (parseQuantity(unit)?.nano !== quantity.nano) return false;
    if (exponent.test(text)) return unit === "1";
    return binary.test(unit) === (binary.test(text) && large);
  };
  return units.some(fits);
};
