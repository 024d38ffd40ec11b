import { byteLength } from "../names/byte-length.ts";
import type { Look, ObjectRule, Value } from "../rule/object-rule.ts";

/** Bytes that the values of a ConfigMap or Secret may have together (MaxSecretSize). */
const most = 1024 * 1024;

const decoded = (base64: string): number => {
  const digits = base64.replaceAll(/[\r\n=]/g, "");
  return Math.floor((digits.length * 3) / 4);
};

const sum = (values: Value | undefined, measure: (text: string) => number): number => {
  let size = 0;
  for (const key in values) size += measure(values[key]);
  return size;
};

const units = (text: string): number => text.length;

const judge =
  (plain: string, base64: string): Look =>
  (value, report, { object }) => {
    if ((sum(value[plain], units) + sum(value[base64], units)) * 3 <= most) return;
    const kept: Value = { ...value[base64] };
    // of a Secret, what stringData names replaces what data has
    if (plain === "stringData") for (const key in value[plain]) delete (kept as Record<string, unknown>)[key];
    const size = sum(value[plain], byteLength) + sum(kept, decoded);
    if (size > most) report([value[base64] === undefined ? plain : base64], `${size} bytes are more than a ${object.kind} holds (${most})`);
  };

export const contentSize: ObjectRule = {
  name: "content-size",
  family: "api",
  severity: "error",
  holds: "The values of a ConfigMap or Secret have 1048576 bytes at most",
  on: { "core.v1.ConfigMap": judge("data", "binaryData"), "core.v1.Secret": judge("stringData", "data") },
};
