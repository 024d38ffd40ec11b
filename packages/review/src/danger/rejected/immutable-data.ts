import { record } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { sameData } from "../../diff/same-value.ts";
import { rejecting } from "./rejecting.ts";
import { anotherName } from "./remedies.ts";

const bytes = (value: unknown, encoding: "base64" | "utf8"): string => Buffer.from(String(value ?? ""), encoding).toString("base64");

/** All that a ConfigMap or a Secret holds, as the server stores it: what is written plainly wins over what is encoded. */
const stored = (object: unknown): unknown => {
  const { kind, data, stringData, binaryData } = record(object);
  if (kind !== "Secret") return { data: record(data), binaryData: record(binaryData) };
  const coded = Object.entries(record(data)).map(([key, value]) => [key, bytes(value, "base64")]);
  const plain = Object.entries(record(stringData)).map(([key, value]) => [key, bytes(value, "utf8")]);
  return Object.fromEntries([...coded, ...plain]);
};

export const immutableData = rejecting({
  name: "immutable-data",
  tells: "A ConfigMap or a Secret that says `immutable: true` changes, or no longer says so",
  kinds: [" ConfigMap", " Secret"],
  refusals: ({ identity, before, after, fields: all }) => {
    if (record(before?.object).immutable !== true) return [];
    const flag = changesWithin(all, "immutable");
    const data = ["data", "stringData", "binaryData"].flatMap((each) => changesWithin(all, each));
    const isChanged = data.length > 0 && !sameData(stored(before?.object), stored(after?.object));
    const fields = [...flag, ...(isChanged ? data : [])];
    if (fields.length === 0) return [];
    const what = isChanged ? "Its data changes" : "It would no longer be immutable";
    const message = `${what}: the API server answers "field is immutable when \`immutable\` is set"`;
    return [{ message, remedy: `put a hash of the data into its name; or ${anotherName(identity)}`, fields }];
  },
});
