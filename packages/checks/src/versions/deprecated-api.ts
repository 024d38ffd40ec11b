import type { ObjectRule } from "../rule/object-rule.ts";

export const deprecatedApi: ObjectRule = {
  name: "deprecated-api",
  family: "version",
  severity: "warning",
  holds: "No object is of an API that Kubernetes advises against",
  on: {
    "core.v1.Endpoints": (_, report) =>
      report(
        ["apiVersion"],
        "v1 Endpoints is deprecated since Kubernetes 1.33",
        "use discovery.k8s.io/v1 EndpointSlice: it tells a Service's addresses in parts",
      ),
  },
};
