import { at, texts } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { savedByItself } from "../data-loss/holder-of.ts";

/** By which Argo CD takes along what an Application deployed, and keeps an AppProject until its Applications are gone (Argo CD 3.5). */
const ofArgo = /^resources-finalizer\.argocd\.argoproj\.io(?:\/|$)/;

/**
 * Finalizers that say how an object is deleted or that it is in use, and mean nothing before (Kubernetes 1.36: metav1.FinalizerDeleteDependents
 * and FinalizerOrphanDependents). Those of claims and volumes are put back by their controllers (pkg/controller/volume/pvcprotection and
 * pvprotection, `NeedToAddFinalizer`).
 */
const ofServer: ReadonlySet<string> = new Set([
  "foregroundDeletion",
  "orphan",
  "kubernetes.io/pvc-protection",
  "kubernetes.io/pv-protection",
]);

const ofKind: Readonly<Record<string, string>> = {
  "argoproj.io Application": "what it deployed stays when it goes, managed by nobody",
  "argoproj.io AppProject": "it may go before its Applications, whose deletion then ends in an error and leaves what they deployed",
};

const named = (finalizers: readonly string[]): string => finalizers.map((each) => `'${each}'`).join(", ");

/**
 * Nothing is lost by it, and what may be left over is: a finalizer is there so that a controller cleans up before its object goes. An apply
 * takes away those that were in the manifest before, by the server or by the client, and no others.
 */
export const finalizerRemoved: DangerRule = {
  name: "finalizer-removed",
  danger: "CONFIG",
  tells: "An object loses a finalizer: when it goes, nobody cleans up behind it first",
  find: ({ before, after, kind, fields }, context) => {
    const about = changesWithin(fields, "metadata.finalizers");
    if (before === undefined || after === undefined || about.length === 0) return [];
    const left = new Set(texts(at(after.object, "metadata").finalizers));
    const gone = texts(at(before.object, "metadata").finalizers).filter((each) => !left.has(each));
    if (gone.length === 0) return [];
    const lost = gone.filter((each) => !ofServer.has(each));
    const say = (what: string) => [{ message: `Without finalizer ${named(gone)} ${what}`, fields: about }];
    if (lost.length === 0) return say("nothing changes before it is deleted, and the controllers of volumes put theirs back");
    const isSaving = savedByItself(before, context.before) === undefined && savedByItself(after, context.after) !== undefined;
    if (isSaving) return say("what it holds stays when it goes");
    const known = lost.every((each) => ofArgo.test(each)) && Object.hasOwn(ofKind, kind) ? ofKind[kind] : undefined;
    if (known !== undefined) return say(known);
    return say(
      "it goes at once when it is deleted, and what its controller would clean up before, outside of the cluster too, stays, unless that puts it back",
    );
  },
};
