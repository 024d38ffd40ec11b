import type { DangerRule } from "../danger-rule.ts";
import { applicationDeleted } from "./application-deleted.ts";
import { applicationSetDeleted } from "./application-set-deleted.ts";
import { applicationSetNarrowed } from "./application-set-narrowed.ts";
import { chartDataRemoved } from "./chart-data-removed.ts";
import { chartRemoved } from "./chart-removed.ts";
import { claimDeleted } from "./claim-deleted.ts";
import { claimTemplateRenamed } from "./claim-template-renamed.ts";
import { crdDeleted } from "./crd-deleted.ts";
import { dataHolderDeleted } from "./data-holder-deleted.ts";
import { namespaceDeleted } from "./namespace-deleted.ts";
import { noLongerSynced } from "./no-longer-synced.ts";
import { ownerChanged } from "./owner-changed.ts";
import { protectionRemoved } from "./protection-removed.ts";
import { secretDeleted } from "./secret-deleted.ts";
import { statefulSetDeleted } from "./stateful-set-deleted.ts";
import { statefulSetScaledDown } from "./stateful-set-scaled-down.ts";
import { tracksOtherRef } from "./tracks-other-ref.ts";
import { volumeDeleted } from "./volume-deleted.ts";

export const dataLossRules: readonly DangerRule[] = [
  applicationDeleted,
  applicationSetDeleted,
  applicationSetNarrowed,
  chartDataRemoved,
  chartRemoved,
  claimDeleted,
  claimTemplateRenamed,
  crdDeleted,
  dataHolderDeleted,
  namespaceDeleted,
  noLongerSynced,
  ownerChanged,
  protectionRemoved,
  secretDeleted,
  statefulSetDeleted,
  statefulSetScaledDown,
  tracksOtherRef,
  volumeDeleted,
];
