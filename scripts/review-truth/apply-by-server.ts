import type { KubeObject } from "@ashlar/model";
import { type ApiClient, ApiError } from "../live/stand/api-client.ts";
import type { Applying } from "./applying.ts";
import { addressOf } from "./live-object.ts";
import type { Pair } from "./pair.ts";

/** Refused by validation, by admission that forbids a claim to grow, or by the shape of the object. */
const refusing: ReadonlySet<number> = new Set([422, 403, 400]);

/** As Argo CD does with `ServerSideApply=true` (Argo CD 3.5, gitops-engine): conflicts are won. */
export const applyByServer = (api: ApiClient, version: string, { others }: Pair): Applying => {
  const apply = (object: KubeObject, more: string): Promise<unknown> => {
    const query = `fieldManager=argocd-controller&force=true${more}`;
    return api.call("PATCH", `${addressOf(object, version, others)}?${query}`, object, "application/apply-patch+yaml");
  };
  return {
    make: async (object) => {
      await apply(object, "");
    },
    ask: async (object) => {
      try {
        await apply(object, "&dryRun=All");
        return undefined;
      } catch (error) {
        if (error instanceof ApiError && refusing.has(error.code)) return error.message;
        throw error;
      }
    },
  };
};
