import { along, at, type Breach, type PodSecurityOf, type PodSource, podSecurityLevel, record } from "@ashlar/checks/tree";

export const podSecurityOf = (pod: PodSource, kubernetes: string): PodSecurityOf =>
  podSecurityLevel(pod.spec, at(along(pod.object, pod.path.slice(0, -1)), "metadata"), kubernetes);

/** What a breach is about, the same wherever its container stands in its list. */
const keyOf = ({ spec }: PodSource, { check, path, message }: Breach): string => {
  const steps: unknown[] = [];
  let value: unknown = { spec };
  for (const step of path) {
    value = Array.isArray(value) ? value[Number(step)] : record(value)[step];
    const name = typeof step === "number" ? (record(value).name ?? value) : step;
    steps.push(typeof name === "object" ? JSON.stringify(name) : name);
  }
  return `${check} ${steps.join("/")} ${message}`;
};

/** The breaches of one side that the other does not have. */
export const newBreaches = (
  before: PodSource | undefined,
  after: PodSource,
  had: readonly Breach[],
  has: readonly Breach[],
): readonly Breach[] => {
  if (before === undefined) return has;
  const known = new Set(had.map((breach) => keyOf(before, breach)));
  return has.filter((breach) => !known.has(keyOf(after, breach)));
};

const most = 4;

/** What breaks a level, as a sentence goes on: of very many the first. */
export const describeBreaches = (breaches: readonly Breach[]): string => {
  const all = [...new Set(breaches.map(({ message }) => message))];
  return `${all.slice(0, most).join("; ")}${all.length > most ? `; and ${all.length - most} more` : ""}`;
};
