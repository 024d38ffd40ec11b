import type { TreeRule } from "../rule/tree-rule.ts";
import { clusterWrittenFields } from "./cluster-written-fields.ts";
import { definitionElsewhere } from "./definition-elsewhere.ts";
import { fixedReplicas } from "./fixed-replicas.ts";
import { foreignFile } from "./foreign-file.ts";
import { hookDeletePolicy } from "./hook-delete-policy.ts";
import { hookValues } from "./hook-values.ts";
import { knownFinalizers } from "./known-finalizers.ts";
import { knownSyncOptions } from "./known-sync-options.ts";
import { largeObject } from "./large-object.ts";
import { madeTwice } from "./made-twice.ts";
import { missingProject } from "./missing-project.ts";
import { needsLaterWave } from "./needs-later-wave.ts";
import { permittedDestination } from "./permitted-destination.ts";
import { permittedKind } from "./permitted-kind.ts";
import { permittedSource } from "./permitted-source.ts";
import { riskySyncOptions } from "./risky-sync-options.ts";
import { syncWave } from "./sync-wave.ts";
import { syncedOnce } from "./synced-once.ts";
import { unguardedPrune } from "./unguarded-prune.ts";
import { wholeApplication } from "./whole-application.ts";

/** Rules about what Argo CD makes of a tree. */
export const argocdRules: readonly TreeRule[] = [
  wholeApplication,
  missingProject,
  syncedOnce,
  madeTwice,
  foreignFile,
  permittedKind,
  permittedDestination,
  permittedSource,
  syncWave,
  needsLaterWave,
  hookValues,
  hookDeletePolicy,
  knownSyncOptions,
  riskySyncOptions,
  definitionElsewhere,
  largeObject,
  fixedReplicas,
  unguardedPrune,
  clusterWrittenFields,
  knownFinalizers,
];
