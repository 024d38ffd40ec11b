import type { ObjectRule } from "../rule/object-rule.ts";

export const controllerRevision: ObjectRule = {
  name: "controller-revision",
  family: "api",
  severity: "error",
  holds: "A ControllerRevision holds data",
  on: {
    "apps.v1.ControllerRevision": ({ data }, report) => {
      if (data === undefined) report([], "'data' is missing: the state that this is a revision of");
    },
  },
};
