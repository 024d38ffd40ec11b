import type { KubeObject } from "@ashlar/model";
import type { KindFacts } from "@ashlar/schemas";
import { type ApiClient, ApiError, type Cause } from "../../live/stand/api-client.ts";

/** What a server answered to one request. */
export interface Answer {
  /** Of HTTP; 0 where the server hung up. */
  readonly code: number;
  readonly message: string;
  readonly causes: readonly Cause[];
}

export type Method = "create" | "apply";

const query = "dryRun=All&fieldValidation=Strict&fieldManager=agreement";

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** The collection that an object belongs to. What is wrong with its namespace is for the server to say. */
const collection = (apiVersion: string, { resource, scope }: KindFacts, object: KubeObject): string => {
  const namespace = scope === "Namespaced" ? `/namespaces/${encodeURIComponent(textOf(object.metadata?.namespace) ?? "default")}` : "";
  return `${apiVersion.includes("/") ? "/apis" : "/api"}/${apiVersion}${namespace}/${resource}`;
};

const hungUp = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ECONNRESET";

/**
 * A server closes connections that nobody used for a while, so it is asked again. One that hangs up three times has panicked: those of 1.33 to
 * 1.36 do over an indexed Job with a success policy and without completions.
 */
const answerTo = async (send: () => Promise<unknown>, tries = 3): Promise<Answer> => {
  try {
    await send();
    return { code: 200, message: "", causes: [] };
  } catch (error) {
    if (error instanceof ApiError) return { code: error.code, message: error.message, causes: error.causes };
    if (!hungUp(error)) throw error;
    return tries > 1 ? answerTo(send, tries - 1) : { code: 0, message: "the server hung up", causes: [] };
  }
};

/** Asks a server what it would do with an object, and does nothing: a dry run, with strict validation of fields. */
export const ask = (api: ApiClient, apiVersion: string, facts: KindFacts, object: KubeObject, method: Method): Promise<Answer> => {
  const path = collection(apiVersion, facts, object);
  if (method === "create") return answerTo(() => api.call("POST", `${path}?${query}`, object));
  const name = encodeURIComponent(textOf(object.metadata?.name) ?? "");
  return answerTo(() => api.call("PATCH", `${path}/${name}?${query}&force=true`, object, "application/apply-patch+yaml"));
};
