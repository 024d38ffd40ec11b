import type { ObjectRule } from "../rule/object-rule.ts";

export const apiService: ObjectRule = {
  name: "api-service",
  family: "api",
  severity: "error",
  holds: "An APIService is named after its version and group, and trusts its Service by a CA or not at all",
  on: {
    "apiregistration.v1.APIService": ({ metadata, spec }, report) => {
      const { group = "", version = "", service, caBundle = "", insecureSkipTLSVerify = false } = spec ?? {};
      for (const field of ["name", "generateName"])
        if (metadata?.[field] && metadata[field] !== `${version}.${group}`)
          report(["metadata", field], `"${metadata[field]}" is not "${version}.${group}", its version and group`);
      if (group === "" && version !== "v1") report(["spec"], "'group' is missing; only v1 of the core API has none");
      if (service === undefined) {
        if (caBundle !== "") report(["spec", "caBundle"], "an API that is served locally has none");
        if (insecureSkipTLSVerify) report(["spec", "insecureSkipTLSVerify"], "an API that is served locally has none");
        return;
      }
      if ((service.name ?? "") === "") report(["spec", "service"], "'name' is missing");
      if ((service.namespace ?? "") === "") report(["spec", "service"], "'namespace' is missing");
      if (insecureSkipTLSVerify && caBundle !== "")
        report(["spec", "insecureSkipTLSVerify"], "there is a caBundle to verify by", "leave it out");
    },
  },
};
