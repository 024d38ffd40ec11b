const isWild = (hostname: string): boolean => hostname.startsWith("*.");
const isBelow = (hostname: string, wild: string): boolean => hostname.endsWith(wild.slice(1)) && hostname.length > wild.length - 1;

/** What two hostnames have in common, of which `*.` stands for one label or more; undefined where it is nothing (Gateway API 1.5). */
export const intersection = (one: string, other: string): string | undefined => {
  if (one === other) return one;
  if (isWild(one) && isBelow(other, one)) return other;
  if (isWild(other) && isBelow(one, other)) return one;
  return undefined;
};

/** The hostnames for which a listener gives a route traffic: those in common; all that the one takes where the other says nothing. */
export const sharedHostnames = (listener: string | undefined, route: readonly string[]): readonly string[] => {
  if (route.length === 0) return [listener ?? ""];
  if (listener === undefined) return route;
  return route.flatMap((hostname) => intersection(listener.toLowerCase(), hostname.toLowerCase()) ?? []);
};
