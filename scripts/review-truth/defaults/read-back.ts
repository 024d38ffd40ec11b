import type { KubeObject } from "@ashlar/model";
import { fieldsWithDefaults } from "@ashlar/review/diff";
import { kubernetes } from "@ashlar/schemas";
import { readBases } from "../../agreement/read-bases.ts";
import { inParallel, inTurn } from "../../agreement/server/in-parallel.ts";
import { type ApiClient, ApiError } from "../../live/stand/api-client.ts";
import { addressOf } from "../live-object.ts";
import { filledIn } from "./filled-in.ts";
import { type Judged, judgeDefault } from "./judge-defaults.ts";
import { withoutFields } from "./without-fields.ts";

/** Of which not many examples are needed, but more than one. */
const enough = 3;

export interface ReadBack {
  readonly version: string;
  /** Fields whose default a server was seen to fill in, or to leave out where that means the same. */
  readonly right: readonly string[];
  readonly wrong: readonly Judged[];
  /** Fields of the table that no object was without. */
  readonly unasked: readonly string[];
}

/** A name that is free on the server; of some kinds the name is made of what they hold. */
const renamed = (object: KubeObject): KubeObject =>
  /^(APIService|CustomResourceDefinition|IPAddress|CSINode)$/.test(object.kind)
    ? object
    : { ...object, metadata: { ...object.metadata, name: `x-${object.metadata.name}` } };

/** What a server would store of an object; undefined where it refuses it. */
const stored = async (api: ApiClient, version: string, object: KubeObject): Promise<KubeObject | undefined> => {
  const address = addressOf(object, version, []);
  try {
    return (await api.call("POST", `${address.slice(0, address.lastIndexOf("/"))}?dryRun=All`, object)) as unknown as KubeObject;
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
};

const judgeObject = async (api: ApiClient, version: string, object: KubeObject): Promise<readonly Judged[]> => {
  const answer = await stored(api, version, object);
  return answer === undefined ? [] : filledIn(object, answer, version).flatMap((each) => judgeDefault(each, object.kind) ?? []);
};

/** Asks a server by dry runs what it fills in where objects do not say what the table of defaults knows. */
export const readBack = async (version: string, api: ApiClient): Promise<ReadBack> => {
  const isKnown = (field: string): boolean => kubernetes(version).definition(field.slice(0, field.lastIndexOf("."))) !== undefined;
  const seen = new Map(fieldsWithDefaults().flatMap((field) => (isKnown(field) ? [[field, 0]] : [])));
  const wrong: Judged[] = [];
  const look = async (object: KubeObject): Promise<void> => {
    for (const judged of await judgeObject(api, version, object)) {
      if (judged.is === "wrong") wrong.push(judged);
      else seen.set(judged.field, (seen.get(judged.field) ?? 0) + 1);
    }
  };
  const minor = (text: string): number => Number(text.slice(2));
  const bases = readBases().flatMap(({ from, object }) => (minor(from) <= minor(version) ? [renamed(object)] : []));
  const served = bases.filter((object) => {
    try {
      return addressOf(object, version, []) !== "";
    } catch {
      return false;
    }
  });
  await inParallel(served, 6, look);
  const isWanted = (field: string): boolean => (seen.get(field) ?? enough) < enough;
  await inTurn(served, async (object) => {
    await inParallel(withoutFields(object, version, isWanted), 6, look);
  });
  const fields = [...seen];
  return {
    version,
    right: fields.flatMap(([field, times]) => (times > 0 ? [field] : [])),
    wrong,
    unasked: fields.flatMap(([field, times]) => (times === 0 ? [field] : [])),
  };
};
