import { describeIdentity, type Identity } from "../../diff/identity.ts";

/** What to do where a field cannot change, by what hangs on the object. */
export type Remedy = (identity: Identity) => string;

const deleting = ({ kind, namespace, name }: Identity, more = ""): string =>
  `kubectl delete ${kind.toLowerCase()} ${name}${namespace === "" ? "" : ` --namespace ${namespace}`}${more}`;

const forced = "the annotation `argocd.argoproj.io/sync-options: Force=true,Replace=true`";

/** Its pods run on until the new object has taken them over, or has made others. */
export const orphanPods: Remedy = (identity) =>
  `give it a new name, or right before the merge run \`${deleting(identity, " --cascade=orphan")}\`: its pods run on, Argo CD makes it anew, and what it does not take over is yours to remove`;

/** Nothing is lost when it is away for a moment. */
export const makeAnew: Remedy = (identity) =>
  `have Argo CD make it anew by ${forced}, or run \`${deleting(identity)}\` right before the merge`;

/** Others refer to it by its name. */
export const anotherName: Remedy = () =>
  "make a new object of another name, let what refers to this one refer to that, and remove this one later";

/** It runs once. */
export const anotherRun: Remedy = () =>
  `put a hash of what it runs into its name, or make it a hook with \`argocd.argoproj.io/hook-delete-policy: BeforeHookCreation\`, or give it ${forced}`;

/** It holds data. */
export const copyData: Remedy = (identity) =>
  `leave ${describeIdentity(identity)} as it is, make another of a new name, copy the data, and let what mounts it refer to that`;

/** All custom resources go with it. */
export const anotherDefinition: Remedy = () =>
  "make a new CRD beside this one and move its custom resources: to delete a CRD deletes every custom resource of its kind";

export const anotherAttributes = "name a class that has the attributes that the driver starts with";
