import { isPlaceholder, type Placed, record } from "@ashlar/checks/tree";

/** What base64 stands for; the text itself where it is none, or too long to be a placeholder. */
const decoded = (text: string): string => {
  if (text.length > 100) return text;
  try {
    return atob(text);
  } catch {
    return text;
  }
};

/** The keys of a Secret whose values are written in it. What SOPS encrypted is not, nor what is to be filled in. */
export const plainKeys = (placed: Placed | undefined): readonly string[] => {
  if (placed === undefined || placed.object.type === "kubernetes.io/service-account-token" || "sops" in placed.object) return [];
  const { data, stringData } = placed.object;
  return [
    ...Object.entries(record(data)).flatMap(([key, value]) => (typeof value === "string" && !isPlaceholder(decoded(value)) ? [key] : [])),
    ...Object.entries(record(stringData)).flatMap(([key, value]) => (typeof value === "string" && !isPlaceholder(value) ? [key] : [])),
  ];
};
