import { extendedResourceName } from "../../names/extended-resource-name.ts";
import type { ObjectRule } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";

export const deviceClass: ObjectRule = {
  name: "device-class",
  family: "api",
  severity: "error",
  holds: "Pods ask for devices of a class by the name of an extended resource",
  on: {
    "resource.v1.DeviceClassSpec": ({ extendedResourceName: name }, report, about) => {
      const why = name === undefined || !since(36, about) ? undefined : extendedResourceName(name); // dropped before
      if (why !== undefined) report(["extendedResourceName"], `"${name}" ${why}`);
    },
  },
};
