/** An amount as Kubernetes writes it: `500m`, `1Gi`, `2e3`. */
export interface Quantity {
  /** Thousandths, rounded up: the server keeps no more of a resource (core/v1 SetDefaults_ResourceList). */
  readonly milli: bigint;
  /** Billionths, the smallest that are told apart; less is rounded up. */
  readonly nano: bigint;
  /** Go keeps it as an arbitrary decimal: scaled to an int64 it wraps around, where a plain one gives up and is 0. */
  readonly wide: boolean;
}

const grammar = /^([+-]?)0*(\d*)(?:\.(\d*))?(?:([numkMGTPE])|([KMGTPE])i|[eE]([+-]?\d+))?$/;
const decimals: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const binaries: Readonly<Record<string, number>> = { K: 10, M: 20, G: 30, T: 40, P: 50, E: 60 };
const most = 2n ** 63n - 1n;
/** A longer exponent than any amount has: to work it out only costs time. */
const longest = 300;

const tenTo = (power: number): bigint => 10n ** BigInt(power);
const dividedUp = (value: bigint, by: bigint): bigint => (value % by === 0n ? value / by : value / by + 1n);

const signed = (sign: string | undefined, nano: bigint, wide: boolean): Quantity => {
  const milli = dividedUp(nano, 1_000_000n);
  return sign === "-" ? { milli: -milli, nano: -nano, wide } : { milli, nano, wide };
};

const readBinary = (sign: string | undefined, digits: string, fraction: string, shift: number): Quantity => {
  const exact = dividedUp((BigInt(digits + fraction) << BigInt(shift)) * tenTo(9), tenTo(fraction.length));
  const wide = fraction !== "" || 14 - digits.length - Math.floor(shift * 0.3) < 0;
  return signed(sign, wide && exact > most * tenTo(9) ? most * tenTo(9) : exact, wide);
};

const readDecimal = (sign: string | undefined, digits: string, fraction: string, power: number): Quantity => {
  const scale = Math.max(-longest, Math.min(longest, power)) - fraction.length;
  const value = BigInt(digits + fraction);
  const nano = scale >= -9 ? value * tenTo(scale + 9) : dividedUp(value, tenTo(-9 - scale));
  return signed(sign, nano, digits.length + fraction.length > 18 || scale < -9);
};

const read = (text: string): Quantity | undefined => {
  const match = text === "" ? null : grammar.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = "", decimal = "", binary, exponent = "0"] = match;
  const digits = whole === "" ? "0" : whole;
  if (binary !== undefined) return readBinary(sign, digits, fraction, binaries[binary] ?? 0);
  return readDecimal(sign, digits, fraction, decimals[decimal] ?? Number(exponent));
};

const known = new Map<string, Quantity | undefined>();

/**
 * Reads a quantity as apimachinery's pkg/api/resource does; undefined where it is none. The same few are met again and again, so they
 * are remembered.
 */
export const parseQuantity = (written: string | number): Quantity | undefined => {
  const text = String(written).trim();
  const before = known.get(text);
  if (before !== undefined) return before;
  const quantity = read(text);
  if (known.size >= 5000) known.clear();
  known.set(text, quantity);
  return quantity;
};

const asInt64 = (value: bigint, wide: boolean): bigint => {
  const cut = BigInt.asIntN(64, value);
  return wide || cut === value ? cut : 0n;
};

/** In whole units, rounded up, as Go's int64 has it. */
export const wholeUnits = ({ nano, wide }: Quantity): bigint => asInt64(dividedUp(nano, 1_000_000_000n), wide);

/** Whether it has no fraction: extended resources come in pieces. */
export const isWhole = ({ milli, wide }: Quantity): boolean => asInt64(milli, wide) % 1000n === 0n;
