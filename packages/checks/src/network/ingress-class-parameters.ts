import type { ObjectRule } from "../rule/object-rule.ts";

export const ingressClassParameters: ObjectRule = {
  name: "ingress-class-parameters",
  family: "api",
  severity: "error",
  holds: "Parameters of an IngressClass name a namespace if their scope is Namespace, and only then",
  on: {
    "networking.v1.IngressClassParametersReference": ({ scope = "Cluster", namespace }, report) => {
      if (scope === "Namespace" && namespace === undefined) report([], "'namespace' is missing, though the scope is Namespace");
      if (scope === "Cluster" && namespace !== undefined) report(["namespace"], "the scope is Cluster", "set scope: Namespace");
    },
  },
};
