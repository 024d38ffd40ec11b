/**
 * What a number or a percentage of some pods is; undefined where it is neither.
 * @param round up for `maxSurge`, down for `maxUnavailable` (Kubernetes 1.36, deployment/util ResolveFenceposts)
 */
export const intOrPercent = (value: unknown, of: number, round: "up" | "down"): number | undefined => {
  if (typeof value === "number") return value;
  const percent = typeof value === "string" ? /^(\d{1,4})%$/.exec(value)?.[1] : undefined;
  if (percent === undefined) return undefined;
  const exact = (Number(percent) * of) / 100;
  return round === "up" ? Math.ceil(exact) : Math.floor(exact);
};
