import { readFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** A Kubernetes object, as an API server answers it. */
export interface Live {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly uid?: string;
    readonly generation?: number;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly labels?: Readonly<Record<string, string>>;
    readonly deletionTimestamp?: string;
    readonly creationTimestamp?: string;
  };
  // biome-ignore lint/suspicious/noExplicitAny: answers of a live server, looked into by tests
  readonly [field: string]: any;
}

/** What is wrong with one field, as an answer of the server says it. */
export interface Cause {
  readonly field?: string;
  readonly message?: string;
}

/** An answer of the server other than success. */
export class ApiError extends Error {
  readonly code: number;
  /** None where the server does not take its message apart. */
  readonly causes: readonly Cause[];
  constructor(code: number, message: string, causes: readonly Cause[] = []) {
    super(message);
    this.code = code;
    this.causes = causes;
  }
}

/** Asks one API server, as its admin. */
export interface ApiClient {
  readonly call: (method: string, path: string, body?: unknown, type?: string) => Promise<Live>;
  /** Undefined for what is not there. */
  readonly get: (path: string) => Promise<Live | undefined>;
  readonly list: (path: string) => Promise<readonly Live[]>;
  readonly merge: (path: string, patch: unknown) => Promise<Live>;
  readonly remove: (path: string) => Promise<Live>;
}

export const apiClient = (url: string, keys: string): ApiClient => {
  const read = (name: string): Buffer => readFileSync(join(keys, name));
  const agent = new Agent({ keepAlive: true, ca: read("ca.crt"), cert: read("admin.crt"), key: read("admin.key") });

  const once: ApiClient["call"] = (method, path, body, type = "application/json") =>
    new Promise((resolve, reject) => {
      const asked = request(`${url}${path}`, { method, agent, headers: { "content-type": type } }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => {
          text += part;
        });
        response.on("end", () => {
          const code = response.statusCode ?? 0;
          const answer = text.startsWith("{") ? JSON.parse(text) : { message: text };
          if (code < 300) resolve(answer);
          else reject(new ApiError(code, answer.message ?? text, answer.details?.causes));
        });
      });
      asked.on("error", reject);
      asked.end(body === undefined ? undefined : JSON.stringify(body));
    });

  /** A server that has just started asks its clients to come again (client-go does the same, a few times). */
  const call: ApiClient["call"] = async (...asked) => {
    for (let tries = 1; ; tries++) {
      try {
        return await once(...asked);
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 429 || tries === 30) throw error;
        await pause(1000);
      }
    }
  };

  const get: ApiClient["get"] = async (path) => {
    try {
      return await call("GET", path);
    } catch (error) {
      if (error instanceof ApiError && error.code === 404) return undefined;
      throw error;
    }
  };
  return {
    call,
    get,
    list: async (path) => (await get(path))?.items ?? [],
    merge: (path, patch) => call("PATCH", path, patch, "application/merge-patch+json"),
    remove: (path) => call("DELETE", path),
  };
};
