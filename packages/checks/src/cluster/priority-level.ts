import type { ObjectRule } from "../rule/object-rule.ts";
import { whyNotQueues } from "./queues.ts";

export const priorityLevel: ObjectRule = {
  name: "priority-level",
  family: "api",
  severity: "error",
  holds: "A PriorityLevelConfiguration has the part that its type says, and queues that can be dealt",
  on: {
    "flowcontrol.v1.PriorityLevelConfiguration": ({ metadata, spec }, report) => {
      const name = metadata?.name;
      if (name !== undefined && spec?.type !== undefined && (name === "exempt") !== (spec.type === "Exempt"))
        report(["spec", "type"], "only the level called 'exempt' is of type Exempt, and it always is");
    },
    "flowcontrol.v1.PriorityLevelConfigurationSpec": ({ type, limited, exempt }, report) => {
      if (type === "Limited" && limited === undefined) report([], "'limited' is missing, though the type is Limited");
      if (type === "Limited" && exempt !== undefined) report(["exempt"], "the type is Limited", "leave it out");
      if (type === "Exempt" && limited !== undefined) report(["limited"], "the type is Exempt", "leave it out");
    },
    "flowcontrol.v1.LimitResponse": ({ type, queuing }, report) => {
      if (type === "Queue" && queuing === undefined) report([], "'queuing' is missing, though the type is Queue");
      if (type === "Reject" && queuing !== undefined) report(["queuing"], "the type is Reject", "leave it out");
    },
    "flowcontrol.v1.QueuingConfiguration": ({ queues = 0, handSize = 0, queueLengthLimit = 0 }, report) => {
      const [field, why] = whyNotQueues(queues, handSize, queueLengthLimit) ?? [];
      if (field !== undefined && why !== undefined) report([field], why);
    },
  },
};
