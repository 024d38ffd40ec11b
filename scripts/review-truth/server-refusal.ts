import { setTimeout as pause } from "node:timers/promises";
import type { KubeObject } from "@ashlar/model";
import type { ApiClient } from "../live/stand/api-client.ts";
import type { Applying } from "./applying.ts";
import { addressOf, established, remove } from "./live-object.ts";
import type { Pair } from "./pair.ts";

const make = async (api: ApiClient, address: string, object: KubeObject, applying: Applying): Promise<void> => {
  await applying.make(object);
  if (object.kind === "CustomResourceDefinition") await established(api, address);
};

/** Makes the object of a pair, asks what would become of the change by a dry run, and removes it. */
export const serverRefusal = async (api: ApiClient, version: string, pair: Pair, applying: Applying): Promise<string | undefined> => {
  const { base, head, status, others } = pair;
  const address = addressOf(base, version, others);
  await remove(api, address);
  try {
    await make(api, address, base, applying);
    if (status !== undefined) await api.merge(`${address}/status`, { status });
    return await applying.ask(head);
  } finally {
    await remove(api, address);
  }
};

/** A server looks once a second which policies there are (Kubernetes, apiserver/pkg/admission/plugin/policy/generic). */
const noticed = 3000;

/** Does something while what is beside the objects of a pair is there. */
export const withOthers = async <Result>(
  api: ApiClient,
  version: string,
  { others }: Pair,
  applying: Applying,
  work: () => Promise<Result>,
): Promise<Result> => {
  const hasPolicies = others.some(({ kind }) => kind === "ValidatingAdmissionPolicyBinding");
  try {
    for (const other of others) await make(api, addressOf(other, version, []), other, applying);
    if (hasPolicies) await pause(noticed);
    return await work();
  } finally {
    // What was made last goes first: a policy goes after what binds it, a namespace after what it holds.
    for (const other of others.toReversed()) await remove(api, addressOf(other, version, []));
    if (hasPolicies) await pause(noticed);
  }
};
