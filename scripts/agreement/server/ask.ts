import type { KubeObject } from "@ashlar/model";
import type { KindFacts } from "@ashlar/schemas";
import { type ApiClient, ApiError } from "../../live/stand/api-client.ts";

/** What a server answered to one request. */
export interface Answer {
  /** Of HTTP. */
  readonly code: number;
  readonly message: string;
}

export type Method = "create" | "apply";

const query = "dryRun=All&fieldValidation=Strict&fieldManager=agreement";

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** The collection that an object belongs to. What is wrong with its namespace is for the server to say. */
const collection = (apiVersion: string, { resource, scope }: KindFacts, object: KubeObject): string => {
  const namespace = scope === "Namespaced" ? `/namespaces/${encodeURIComponent(textOf(object.metadata?.namespace) ?? "default")}` : "";
  return `${apiVersion.includes("/") ? "/apis" : "/api"}/${apiVersion}${namespace}/${resource}`;
};

/** Asks a server what it would do with an object, and does nothing: a dry run, with strict validation of fields. */
export const ask = async (api: ApiClient, apiVersion: string, facts: KindFacts, object: KubeObject, method: Method): Promise<Answer> => {
  const path = collection(apiVersion, facts, object);
  try {
    if (method === "create") await api.call("POST", `${path}?${query}`, object);
    else {
      const name = encodeURIComponent(textOf(object.metadata?.name) ?? "");
      await api.call("PATCH", `${path}/${name}?${query}&force=true`, object, "application/apply-patch+yaml");
    }
    return { code: 200, message: "" };
  } catch (error) {
    if (error instanceof ApiError) return { code: error.code, message: error.message };
    throw error;
  }
};
