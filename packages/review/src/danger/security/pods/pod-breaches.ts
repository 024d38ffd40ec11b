import { along, at, type Breach, type PodSecurityOf, type PodSource, podSecurityLevel, record } from "@ashlar/checks/tree";

export const podSecurityOf = (pod: PodSource, kubernetes: string): PodSecurityOf =>
  podSecurityLevel(pod.spec, at(along(pod.object, pod.path.slice(0, -1)), "metadata"), kubernetes);

/** What a sentence names, and the sentence without: containers are named in the order in which they stand. */
const taken = (message: string): { readonly names: readonly string[]; readonly rest: string } => ({
  names: [...message.matchAll(/'([^']+)'/g)].flatMap(([, name]) => name ?? []),
  rest: message.replace(/'[^']+'(?:, '[^']+')*/g, "…"),
});

/** The names in a breach that no breach of the other side with the same sentence has. */
export const newNames = (had: readonly Breach[], { message }: Breach): readonly string[] => {
  const { names, rest } = taken(message);
  const known = new Set(had.flatMap((breach) => (taken(breach.message).rest === rest ? taken(breach.message).names : [])));
  return names.filter((name) => !known.has(name));
};

/** What a breach is about, the same wherever its container stands in its list. */
const keyOf = ({ spec }: PodSource, { check, path, message }: Breach): string => {
  const steps: unknown[] = [];
  let value: unknown = { spec };
  for (const step of path) {
    value = Array.isArray(value) ? value[Number(step)] : record(value)[step];
    const name = typeof step === "number" ? (record(value).name ?? value) : step;
    steps.push(typeof name === "object" ? JSON.stringify(name) : name);
  }
  return `${check} ${steps.join("/")} ${taken(message).rest}`;
};

/** The breaches of one side that the other does not have. */
export const newBreaches = (
  before: PodSource | undefined,
  after: PodSource,
  had: readonly Breach[],
  has: readonly Breach[],
): readonly Breach[] => {
  if (before === undefined) return has;
  const known = Map.groupBy(had, (breach) => keyOf(before, breach));
  return has.filter((breach) => {
    const same = known.get(keyOf(after, breach));
    return same === undefined || newNames(same, breach).length > 0;
  });
};

const most = 4;

/** What breaks a level, as a sentence goes on: of very many the first. */
export const describeBreaches = (breaches: readonly Breach[]): string => {
  const all = [...new Set(breaches.map(({ message }) => (message.startsWith("shares ") ? `the pod ${message}` : message)))];
  return `${all.slice(0, most).join("; ")}${all.length > most ? `; and ${all.length - most} more` : ""}`;
};
