import { CelFault } from "./cel-fault.ts";
import { CelSpan, CelTime } from "./cel-value.ts";

const time = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** A time of RFC 3339. Throws where it is none. */
export const timeOf = (text: string): CelTime => {
  const [all, year, month, day, hour, minute, second, fraction = "", sign, hours = "0", minutes = "0"] = time.exec(text) ?? [];
  const plain = all === undefined ? Number.NaN : Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // JavaScript takes the 31st of any month, and hour 24.
  if (Number.isNaN(plain) || new Date(plain).getUTCDate() !== Number(day) || hour === "24") throw new CelFault("invalid timestamp");
  const offset = (sign === "-" ? -1n : 1n) * (BigInt(hours) * 60n + BigInt(minutes)) * 60_000_000_000n;
  return new CelTime(BigInt(plain) * 1_000_000n + BigInt(fraction.padEnd(9, "0")) - offset);
};

const units: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1000n,
  µs: 1000n,
  μs: 1000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

/** A length of time as Go writes it: `1h30m`. Throws where it is none. */
export const spanOf = (text: string): CelSpan => {
  const [, sign, parts = ""] = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|0)$/.exec(text) ?? [];
  if (sign === undefined) throw new CelFault("invalid duration");
  let nanos = 0n;
  for (const [, whole = "", fraction = "", unit = "s"] of parts.matchAll(/(\d*)\.?(\d*)(ns|us|µs|μs|ms|s|m|h)/g)) {
    const by = units[unit] ?? 0n;
    nanos += BigInt(whole || "0") * by + (fraction === "" ? 0n : (BigInt(fraction) * by) / 10n ** BigInt(fraction.length));
  }
  if (nanos >= 2n ** 63n) throw new CelFault("invalid duration");
  return new CelSpan(sign === "-" ? -nanos : nanos);
};
