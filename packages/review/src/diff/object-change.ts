import type { Placed } from "@ashlar/checks/tree";
import type { FieldChange } from "./field-change.ts";
import type { Identity } from "./identity.ts";

/** What becomes of one object of one cluster. */
export interface ObjectChange {
  readonly verdict: "created" | "changed" | "deleted";
  readonly identity: Identity;
  /** `apps Deployment`, ` Service`: how tables name its kind. */
  readonly kind: string;
  /** On the side where it is. */
  readonly before?: Placed;
  readonly after?: Placed;
  /** What differs; nothing where it is only on one side, or only its app is another. */
  readonly fields: readonly FieldChange[];
  /** The app whose folder it came from, where that is another than before. */
  readonly movedFrom?: string;
  /** What it seems to have been called before, or what it is called now: Kubernetes knows no rename. */
  readonly renamedFrom?: Identity;
  readonly renamedTo?: Identity;
  /** An object of the same name and another kind, that went or came with it. */
  readonly replaces?: Identity;
  readonly replacedBy?: Identity;
}
