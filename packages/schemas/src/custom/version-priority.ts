/** Stable before beta before alpha, then the higher number; any other name comes last, by the alphabet. */
const rank = (name: string): readonly number[] => {
  const [, major, stage, minor] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(name) ?? [];
  if (major === undefined) return [0, 0, 0];
  return [stage === undefined ? 3 : stage === "beta" ? 2 : 1, Number(major), Number(minor ?? 0)];
};

/** Versions as Kubernetes itself prefers them (kubernetes.io, Versions in CustomResourceDefinitions, Version priority). */
export const byPriority = (names: readonly string[]): readonly string[] =>
  [...names].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    const place = a.findIndex((part, i) => part !== b[i]);
    if (place < 0) return one < other ? -1 : 1;
    return (b[place] ?? 0) - (a[place] ?? 0);
  });
