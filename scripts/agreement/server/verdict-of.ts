import type { KubeObject } from "@ashlar/model";
import type { KindFacts } from "@ashlar/schemas";
import type { ApiClient } from "../../live/stand/api-client.ts";
import { ask } from "./ask.ts";
import { type Verdict, verdictOfBoth, verdictOn } from "./verdict.ts";

/** Argo CD gives an object with `generateName` its name before it sends it, so such an object is only created. */
const named = ({ metadata }: KubeObject): boolean => metadata?.generateName === undefined || metadata.name !== undefined;

/**
 * Asks a server about an object, as a new one and as an applied one.
 * @param apiVersion where the server is asked, whatever the object says of itself
 */
export const verdictOf = async (api: ApiClient, apiVersion: string, facts: KindFacts, object: KubeObject): Promise<Verdict> => {
  const create = verdictOn(await ask(api, apiVersion, facts, object, "create"), "create");
  if (!named(object)) return create;
  return verdictOfBoth(create, async () => verdictOn(await ask(api, apiVersion, facts, object, "apply"), "apply"));
};
