import type { Random } from "../agreement/corpus/random.ts";

/** A value of an annotation that holds several: some of them, with spaces, twice, or none at all. */
export const listed = (random: Random, values: readonly string[]): string => {
  const count = random.pick([0, 1, 1, 1, 2, 2, 3]);
  const separator = random.pick([",", ", ", " ,", ",,"]);
  return Array.from({ length: count }, () => random.pick(values)).join(separator);
};

/** Each annotation by chance, so that most objects have few. */
export const annotationsOf = (
  random: Random,
  values: Readonly<Record<string, (random: Random) => string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (random.chance(0.5) ? [[name, value(random)] as const] : [])));

/** A ConfigMap or another object with annotations. */
export const annotated = (annotations: Readonly<Record<string, string>>, apiVersion = "v1", kind = "ConfigMap") => ({
  apiVersion,
  kind,
  metadata: { name: "thing", namespace: "shop", annotations },
});
