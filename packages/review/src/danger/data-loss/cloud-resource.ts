import { at, type Placed, record, texts } from "@ashlar/checks/tree";
import { groupOf } from "@ashlar/model";
import type { DataHolder } from "./data-holders.ts";

const loses = "what it stands for in the cloud";

const annotated = (name: string, ...values: readonly string[]): DataHolder => ({
  loses,
  savedBy: (object) => {
    const value = record(at(object, "metadata").annotations)[name];
    return typeof value === "string" && values.includes(value) ? `${name}: ${value}` : undefined;
  },
});

/**
 * Controllers that make each object a cloud resource and delete it with the object, by the end of their groups: AWS Controllers for
 * Kubernetes, Config Connector, Azure Service Operator 2. Rights and identities hold no data.
 */
const controllers: readonly (readonly [group: RegExp, holder: DataHolder])[] = [
  [/(?<!^iam)\.services\.k8s\.aws$/, annotated("services.k8s.aws/deletion-policy", "retain")],
  [/(?<!^(?:iam|core))\.cnrm\.cloud\.google\.com$/, annotated("cnrm.cloud.google.com/deletion-policy", "abandon")],
  [
    /(?<!^(?:authorization|managedidentity))\.azure\.com$/,
    annotated("serviceoperator.azure.com/reconcile-policy", "skip", "detach-on-delete"),
  ],
];

/** A managed resource says what it is `forProvider`; without `Delete` among its policies it leaves that alone (Crossplane 2). */
const managed: DataHolder = {
  loses,
  savedBy: (object) => {
    const { deletionPolicy, managementPolicies } = at(object, "spec");
    if (deletionPolicy === "Orphan") return "deletionPolicy: Orphan";
    const policies = texts(managementPolicies);
    return policies.length === 0 || policies.includes("*") || policies.includes("Delete") ? undefined : "managementPolicies without Delete";
  },
};

/** What an object stands for outside of the cluster, for any of many kinds. */
export const cloudResource = (placed: Placed): DataHolder | undefined => {
  const group = groupOf(placed.object.apiVersion);
  if (!group.includes(".")) return undefined;
  if (typeof at(placed.object, "spec").forProvider === "object") return /^iam\./.test(group) ? undefined : managed;
  return controllers.find(([end]) => end.test(group))?.[1];
};
