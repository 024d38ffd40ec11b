import type { ObjectRule } from "../../rule/object-rule.ts";

/** Whether a text is a host and a port, as Go's net.SplitHostPort has them. */
const isHostPort = (text: string): boolean => /^(?:[^:[\]]*|\[[^[\]]*\]):[^:[\]]*$/.test(text);

export const oldDrivers: ObjectRule = {
  name: "old-drivers",
  family: "api",
  severity: "error",
  holds: "A volume of a driver inside of Kubernetes says what that driver reads",
  on: {
    "core.v1.FlockerVolumeSource": ({ datasetName = "", datasetUUID = "" }, report) => {
      if (datasetName === "" && datasetUUID === "") report([], "none of datasetName, datasetUUID is there", "set one of them");
      if (datasetName !== "" && datasetUUID !== "") report([], "datasetName and datasetUUID exclude each other", "keep one of them");
      if (datasetName.includes("/")) report(["datasetName"], `'${datasetName}' has a '/'`);
    },
    "core.v1.QuobyteVolumeSource": ({ registry = "", tenant = "" }, report) => {
      if (registry === "") return;
      if (tenant.length > 64) report(["tenant"], "the tenant is longer than 64 characters");
      else if (!registry.split(",").every(isHostPort)) report(["registry"], `'${registry}' is not hosts with ports and commas between`);
    },
    "core.v1.AzureDiskVolumeSource": ({ kind = "Shared", diskURI = "" }, report) => {
      const start = kind === "Managed" ? "/subscriptions/" : "https://";
      if (diskURI !== "" && !diskURI.startsWith(start))
        report(["diskURI"], `'${diskURI}' does not begin with ${start}, as of a disk of kind ${kind}`);
    },
  },
};
