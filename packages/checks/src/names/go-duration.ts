const units: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, µs: 1e-6, μs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 };

const whole = /^[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/;
const part = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g;

/** What fits into 64 bits of nanoseconds. */
const longest = 2 ** 63 / 1e9;

/** The seconds in a text that Go's time.ParseDuration reads, such as `1h30m`; undefined for any other. */
export const durationIn = (text: string): number | undefined => {
  if (/^[-+]?0$/.test(text)) return 0;
  if (!whole.test(text)) return undefined;
  let seconds = 0;
  for (const [, amount, unit = ""] of text.matchAll(part)) seconds += Number(amount) * (units[unit] ?? 0);
  if (seconds >= longest) return undefined;
  return text.startsWith("-") ? -seconds : seconds;
};
