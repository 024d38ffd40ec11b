/** Files that people keep among their manifests, by name. */
const KNOWN: Readonly<Record<string, string>> = {
  "chart.yaml": "the description of a Helm chart",
  "values.yaml": "values of a Helm chart",
  "kustomization.yaml": "a kustomization",
  "kustomization.yml": "a kustomization",
  "docker-compose.yml": "a Compose file",
  "docker-compose.yaml": "a Compose file",
  "pnpm-lock.yaml": "a lock file of pnpm",
};

const MOST_SHOWN = 3;

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const keysOf = (data: object): string => {
  const keys = Object.keys(data);
  const shown = keys.slice(0, MOST_SHOWN).map((key) => shortened(key));
  const more = keys.length > MOST_SHOWN ? ["…"] : [];
  return keys.length === 0 ? "without keys" : `of ${[...shown, ...more].join(", ")}`;
};

/** What a value is that is no object, in words: `a list of 3 values`. */
export const whatItIs = (data: unknown, name: string): string => {
  const known = KNOWN[name.slice(name.lastIndexOf("/") + 1).toLowerCase()];
  if (known !== undefined) return known;
  if (Array.isArray(data)) return `a list of ${data.length} value${data.length === 1 ? "" : "s"}`;
  if (typeof data === "object" && data !== null) return `a mapping ${keysOf(data)}`;
  if (typeof data === "string") return `the text ${JSON.stringify(shortened(data))}`;
  return data === null ? "nothing" : `the ${typeof data} ${data}`;
};
