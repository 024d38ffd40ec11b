import { dnsLabel } from "../../names/dns-label.ts";
import { type Look, type ObjectRule, onEach } from "../../rule/object-rule.ts";

const judge: Look = ({ metadata }, report) => {
  const name: unknown = metadata?.name;
  if (typeof name === "string" && dnsLabel(name) !== undefined)
    report(
      ["metadata", "name"],
      `'${name}' becomes the host name of pods, and has dots or more than 63 characters`,
      "use letters, digits and '-', 63 at most",
    );
};

const types = [
  "apps.v1.Deployment",
  "apps.v1.ReplicaSet",
  "batch.v1.CronJob",
  "batch.v1.Job",
  "core.v1.Pod",
  "core.v1.ReplicationController",
];

export const dottedName: ObjectRule = {
  name: "dotted-name",
  family: "practice",
  severity: "warning",
  holds: "What gives pods their names is called what a host may be called",
  on: onEach(types, judge),
};
