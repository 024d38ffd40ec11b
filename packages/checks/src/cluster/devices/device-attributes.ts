import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { attributeName } from "./attribute-name.ts";

const mostNames = 32;
const longest = 64;
/** Lists of values are not yet taken by default, and dropped. */
const fields = ["int", "bool", "string", "version"];
const number = "(?:0|[1-9]\\d*)";
const part = "(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)";
const version = new RegExp(`^${number}\\.${number}\\.${number}(?:-${part}(?:\\.${part})*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`);

const judgeValue = (attribute: Value, at: readonly (string | number)[], report: Report): void => {
  const set = fields.filter((field) => attribute[field] !== undefined);
  if (set.length !== 1) report(at, set.length === 0 ? `none of ${fields.join(", ")} is set` : `${set.join(" and ")} exclude each other`);
  for (const field of ["string", "version"])
    if (attribute[field] !== undefined && Buffer.byteLength(attribute[field]) > longest)
      report([...at, field], `it is longer than ${longest} bytes`);
  if (attribute.version !== undefined && !version.test(attribute.version))
    report([...at, "version"], `"${attribute.version}" is not a version as semver.org has them (1.2.3)`);
};

export const deviceAttributes: ObjectRule = {
  name: "device-attributes",
  family: "api",
  severity: "error",
  holds: "An attribute of a device has a name and one value, and a device 32 attributes and capacities at most",
  on: {
    "resource.v1.Device": ({ attributes, capacity }, report) => {
      const count = Object.keys(attributes ?? {}).length + Object.keys(capacity ?? {}).length;
      if (count > mostNames) report([], `${count} attributes and capacities are more than ${mostNames}`);
      for (const [field, values] of [["attributes", attributes] as const, ["capacity", capacity] as const])
        for (const name in values) {
          const why = attributeName(name);
          if (why !== undefined) report([field, name], `"${name}" ${why}`);
        }
      for (const name in attributes) judgeValue(attributes[name], ["attributes", name], report);
    },
  },
};
