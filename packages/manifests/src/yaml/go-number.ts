const OPTIONAL_PREFIX = /^([-+]?)(?:0[xX]([\dA-Fa-f]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9]\d*))$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;

/** What Go tries last, and what gives it a sign after the prefix: `0b-11` is -3. */
const BINARY = /^(-?)0b([-+]?)([01]+)$/;

const MOST_UNSIGNED = 2n ** 64n - 1n;
const LEAST_SIGNED = -(2n ** 63n);

const inRange = (value: bigint): bigint | undefined => (value < LEAST_SIGNED || value > MOST_UNSIGNED ? undefined : value);

const integerOf = (text: string): bigint | undefined => {
  const [, sign, hexadecimal, binary, octal, decimal] = OPTIONAL_PREFIX.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const digits = (hexadecimal && `0x${hexadecimal}`) ?? (binary && `0b${binary}`) ?? (octal && `0o${octal}`) ?? decimal ?? "";
  const size = BigInt(digits);
  // Go reads what has a sign as a signed number only.
  if (sign === "+" && size >= -LEAST_SIGNED) return undefined;
  return inRange(sign === "-" ? -size : size);
};

const oddBinary = (text: string): bigint | undefined => {
  const [, before, sign, digits] = BINARY.exec(text) ?? [];
  if (digits === undefined || (before === "-" && sign !== "")) return undefined;
  const size = BigInt(`0b${digits}`);
  return inRange(before === "-" || sign === "-" ? -size : size);
};

const floatOf = (text: string): number | undefined => {
  const value = FLOAT.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
};

/**
 * The number that Go's reader takes a plain scalar for: integers as BigInt, all others as number; `undefined` for a string.
 * All notations of integers in Go, `0644` and `0o644` as octal, `_` anywhere but in front; `1:30` and dates are strings
 * (go.yaml.in/yaml/v2/resolve.go, strconv.ParseInt with base 0).
 * @param text begins with a digit, a sign or a dot
 */
export const goNumber = (text: string): bigint | number | undefined => {
  if (text.startsWith(".")) return floatOf(text);
  const digits = text.replaceAll("_", "");
  return integerOf(digits) ?? floatOf(digits) ?? oddBinary(digits);
};
