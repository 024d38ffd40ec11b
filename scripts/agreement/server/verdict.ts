import type { Answer, Method } from "./ask.ts";

/** What a server thinks of an object. */
export type Verdict =
  | { readonly is: "accepted" }
  | { readonly is: "refused"; readonly by: Method; readonly message: string }
  /** It depends on what else is in the cluster, or the server failed. */
  | { readonly is: "undecided"; readonly why: string; readonly message: string };

/** How server-side apply says that an object does not have the shape of its kind: with code 500, and no reason. */
const shapeOfApply =
  /^failed to (create typed|convert|prune|update)|^error (converting|decoding)|: (field not declared|expected|duplicate entries)|cannot unmarshal|unable to decode/i;

/** An object that names the uid of a live one can never be created; a resourceVersion that is no number is answered with code 500. */
const ofALiveObject = /uid mismatch|the provided object specifie[sd]|Precondition failed|strconv\.ParseUint: parsing/;

/** Addresses and node ports that a cluster has, or has not: its own settings, not the object's fault. */
const ofTheCluster = /not configured on this cluster|failed to allocate|is not in the valid range|port is already allocated/;

/**
 * What an answer means. The codes are those of Kubernetes' API conventions; that server-side apply answers 500 to a field that is not
 * there was seen on all versions.
 */
export const verdictOn = ({ code, message, causes }: Answer, by: Method): Verdict => {
  const refused: Verdict = { is: "refused", by, message };
  const undecided = (why: string): Verdict => ({ is: "undecided", why, message });
  if (code === 0) return undecided("the server failed");
  if (code < 300) return { is: "accepted" };
  if (causes.length > 0 && causes.every((cause) => ofTheCluster.test(cause.message ?? ""))) return undecided("settings of the cluster");
  if (code === 400 || code === 405 || code === 413 || code === 415 || code === 422) return refused;
  if (code === 403) return undecided("admission");
  if (code === 404) return undecided(/^namespaces? /.test(message) ? "no such namespace" : "no such path");
  if (code === 409) return ofALiveObject.test(message) ? refused : undecided("there is one already");
  if (code === 500 && (shapeOfApply.test(message) || ofALiveObject.test(message))) return refused;
  return undecided("the server failed");
};

/**
 * One verdict of two: Argo CD creates or applies, depending on its settings, so what either refuses is refused.
 * @param apply asks the second question, where the first does not settle it
 */
export const verdictOfBoth = async (create: Verdict, apply: () => Promise<Verdict>): Promise<Verdict> => {
  if (create.is === "refused") return create;
  const second = await apply();
  return create.is === "undecided" && second.is === "accepted" ? create : second;
};
