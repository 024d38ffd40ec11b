import type { Scalar } from "./go-plain.ts";

const MOST_DIGITS_OF_FLOAT32 = 9;

/** A number of 32 bits with as few digits as lead back to it, as `d.ddde±x`. */
const shortest = (value: number): string => {
  for (let digits = 0; digits < MOST_DIGITS_OF_FLOAT32 - 1; digits++) {
    const text = value.toExponential(digits);
    if (Math.fround(Number(text)) === value) return text;
  }
  return value.toExponential(MOST_DIGITS_OF_FLOAT32 - 1);
};

/** As Go's strconv.FormatFloat(value, 'g', -1, 32), which sigs.k8s.io/yaml calls for keys. */
const floatKey = (value: number): string => {
  if (Number.isNaN(value)) return ".nan";
  const narrow = Math.fround(value);
  if (!Number.isFinite(narrow)) return value < 0 ? "-.inf" : ".inf";
  const [digits = "", exponent = "0"] = shortest(narrow).split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return Object.is(value, -0) ? "-0" : String(Number(`${digits}e${power}`));
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
};

/** The string that a key becomes in JSON (sigs.k8s.io/yaml, convertToJSONableObject): `1: a` has the key `1`, `yes: a` the key `true`. */
export const goKey = (key: Exclude<Scalar, null>): string => (typeof key === "number" ? floatKey(key) : String(key));
