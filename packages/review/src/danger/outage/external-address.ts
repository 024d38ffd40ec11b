import { at } from "@ashlar/checks/tree";
import { changesAt } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";

export const externalAddress: DangerRule = {
  name: "external-address",
  danger: "OUTAGE",
  tells: "A Service gives back its address or its ports outside of the cluster",
  kinds: [" Service"],
  find: ({ before, after, fields }) => {
    const [was, is] = [at(before?.object, "spec"), at(after?.object, "spec")];
    const about = changesAt(fields, "spec.type");
    if (about.length === 0) return [];
    if (was.type === "LoadBalancer")
      return [
        {
          message: `Its type goes from LoadBalancer to ${is.type ?? "ClusterIP"}: its external address is given back, and a new one is another`,
          remedy: "let nothing outside use the address before it goes: names, allow lists, certificates",
          fields: about,
        },
      ];
    if (was.type === "NodePort" && is.type !== "LoadBalancer")
      return [{ message: "The ports that it has on every node are closed", remedy: "move whoever asks them first", fields: about }];
    return [];
  },
};
