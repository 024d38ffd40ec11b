import type { Ask } from "./ask.ts";

/** Fields of the asking app's own objects that something in the cluster changes after a sync, and Argo CD shall leave as they are. */
export interface IgnoredDifference {
  readonly group: string;
  readonly kind: string;
  /** All objects of the kind unless said otherwise. */
  readonly name?: string;
  /** RFC 6901. Never into a list: Argo CD would keep the whole item for ever (argoproj/argo-cd issue 25284). */
  readonly jsonPointers?: readonly string[];
  /** jq, for what hangs on the object's own state: `select(.metadata.labels["x"] == "y") | .spec.rules`. */
  readonly jqPathExpressions?: readonly string[];
  /** Every field that one of these field managers owns. */
  readonly managedFieldsManagers?: readonly string[];
}

/** Asks Argo CD to leave fields as they are. Answered by the Application of whoever returns it. */
export const ignoreDifference = (difference: IgnoredDifference): Ask => ({ ask: "ignore-difference", to: "application", difference });
