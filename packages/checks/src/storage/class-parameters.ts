import { byteLength } from "../names/byte-length.ts";
import type { ObjectRule, Report, Value } from "../rule/object-rule.ts";

const most = 512;
const mostBytes = 256 * 1024;

const judge = (parameters: Value, report: Report): number => {
  let [count, units, bytes] = [0, 0, 0];
  for (const key in parameters) {
    count++;
    units += key.length + parameters[key].length;
    if (key === "") report(["parameters", ""], "a parameter has no name");
  }
  if (count > most) report(["parameters"], `${count} parameters are more than ${most}`);
  if (units * 3 <= mostBytes) return count;
  for (const key in parameters) bytes += byteLength(key) + byteLength(parameters[key]);
  if (bytes > mostBytes) report(["parameters"], `${bytes} bytes of parameters are more than ${mostBytes}`);
  return count;
};

const none: Value = {};

export const classParameters: ObjectRule = {
  name: "class-parameters",
  family: "api",
  severity: "error",
  holds: "Parameters of a class of volumes or of their attributes are named, and 512 of 262144 bytes at most",
  on: {
    "storage.v1.StorageClass": ({ parameters = none }, report) => void judge(parameters, report),
    "storage.v1.VolumeAttributesClass": ({ parameters = none }, report) => {
      if (judge(parameters, report) === 0) report([], "a VolumeAttributesClass has parameters: they are what it is for");
    },
  },
};
