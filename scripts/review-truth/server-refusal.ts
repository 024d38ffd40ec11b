import type { KubeObject } from "@ashlar/model";
import { type ApiClient, ApiError } from "../live/stand/api-client.ts";
import { addressOf, apply, established, remove } from "./live-object.ts";
import type { Pair } from "./pair.ts";

const isDefinition = ({ kind }: KubeObject): boolean => kind === "CustomResourceDefinition";

const make = async (api: ApiClient, address: string, object: KubeObject): Promise<void> => {
  await apply(api, address, object);
  if (isDefinition(object)) await established(api, address);
};

/** What a server answers to a change that it refuses; undefined where it takes it. Throws where it does not know. */
const answerTo = async (api: ApiClient, address: string, head: KubeObject): Promise<string | undefined> => {
  try {
    await apply(api, address, head, true);
    return undefined;
  } catch (error) {
    // 403 is what admission answers that forbids a claim to grow.
    if (error instanceof ApiError && (error.code === 422 || error.code === 403 || error.code === 400)) return error.message;
    throw error;
  }
};

/** Makes the object of a pair, asks what would become of the change by a dry run, and removes it. */
export const serverRefusal = async (api: ApiClient, version: string, pair: Pair): Promise<string | undefined> => {
  const { base, head, status, others } = pair;
  const address = addressOf(base, version, others);
  await remove(api, address);
  try {
    await make(api, address, base);
    if (status !== undefined) await api.merge(`${address}/status`, { status });
    return await answerTo(api, address, head);
  } finally {
    await remove(api, address);
  }
};

/** Does something while what is beside the objects of pairs is there. */
export const withOthers = async <Result>(
  api: ApiClient,
  version: string,
  others: readonly KubeObject[],
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    for (const other of others) await make(api, addressOf(other, version, []), other);
    return await work();
  } finally {
    for (const other of others) await remove(api, addressOf(other, version, []));
  }
};
