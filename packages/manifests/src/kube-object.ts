import type { KubeObject, Problem } from "@ashlar/model";
import { whatItIs } from "./what-it-is.ts";

type Mapping = Readonly<Record<string, unknown>>;

export const isMapping = (data: unknown): data is Mapping => typeof data === "object" && data !== null && !Array.isArray(data);
const isText = (data: unknown): data is string => typeof data === "string" && data !== "";

/** As far as kubectl asks before it sends: an apiVersion, a kind, and metadata to look for a name in. */
export const isKubeObject = (data: unknown): data is KubeObject =>
  isMapping(data) && isText(data.apiVersion) && isText(data.kind) && isMapping(data.metadata);

const LIST = "List";

/** The items of a `List`, or of a `ConfigMapList` as the API answers with it; `undefined` for anything else. */
export const itemsOf = (data: unknown): readonly unknown[] | undefined => {
  if (!isMapping(data) || !isText(data.apiVersion) || !isText(data.kind) || !data.kind.endsWith(LIST)) return undefined;
  const { kind, apiVersion, items } = data;
  if (kind === LIST) return Array.isArray(items) ? items : items === undefined || items === null ? [] : undefined;
  if (!Array.isArray(items)) return undefined;
  // The API leaves both out of the items of a typed list, and kubectl puts them back.
  const missing = { apiVersion, kind: kind.slice(0, -LIST.length) };
  return items.map((item: unknown) =>
    isMapping(item) && !(isText(item.kind) && isText(item.apiVersion)) ? { ...missing, ...item } : item,
  );
};

const reason = (data: unknown): string => {
  if (!isMapping(data)) return "";
  const missing = ["apiVersion", "kind"].filter((key) => !isText(data[key]));
  return missing.length > 0 ? `: it has no ${missing.join(" and no ")}` : ": it has no metadata";
};

/** Why something is no object. */
export const notAnObject = (data: unknown, name: string): Omit<Problem, "file"> => ({
  rule: "not-an-object",
  message: `is ${whatItIs(data, name)}, and no object of the Kubernetes API${reason(data)}`,
  remedy: "give it an apiVersion, a kind and metadata, or leave it out",
});
