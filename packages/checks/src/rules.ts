import { accessRules } from "./access/access-rules.ts";
import { admissionRules } from "./admission/admission-rules.ts";
import { refusedByPolicy } from "./admission/verdict/refused-by-policy.ts";
import { unjudgedExpression } from "./admission/verdict/unjudged-expression.ts";
import { argocdRules } from "./argocd/argocd-rules.ts";
import { leavesTooEarlyRule } from "./argocd/leaves-too-early.ts";
import { staleLock } from "./argocd/stale-locks.ts";
import { clusterRules } from "./cluster/cluster-rules.ts";
import { configRules } from "./config/config-rules.ts";
import { fieldRules } from "./fields/field-rules.ts";
import { metadataRules } from "./metadata/metadata-rules.ts";
import { networkRules } from "./network/network-rules.ts";
import { podRules } from "./pods/pod-rules.ts";
import { practiceRules, practiceTreeRules } from "./practice/practice-rules.ts";
import { referenceRules } from "./references/reference-rules.ts";
import type { ObjectRule } from "./rule/object-rule.ts";
import type { RuleFacts } from "./rule/rule.ts";
import type { TreeRule } from "./rule/tree-rule.ts";
import { scalingRules } from "./scaling/scaling-rules.ts";
import { customRule } from "./schema/rules/custom-rule.ts";
import { noSchema, notServed, schemaRules } from "./schema/schema-rules.ts";
import { securityRules, securityTreeRules } from "./security/security-rules.ts";
import { badWaiver } from "./settle/waivers.ts";
import { storageRules } from "./storage/storage-rules.ts";
import { customVersion } from "./versions/custom-version.ts";
import { unknownVersion } from "./versions/known-version.ts";
import { removedApi, unservedApi } from "./versions/unknown-kind.ts";
import { versionRules } from "./versions/version-rules.ts";
import { refusedLater } from "./walk/refused-later.ts";
import { workloadRules } from "./workloads/workload-rules.ts";

/** Every rule that sees one object at a time, in the order of the table of rules. */
export const objectRules: readonly ObjectRule[] = [
  ...metadataRules,
  ...fieldRules,
  ...podRules,
  ...workloadRules,
  ...scalingRules,
  ...networkRules,
  ...accessRules,
  ...configRules,
  ...storageRules,
  ...admissionRules,
  ...clusterRules,
  ...securityRules,
  ...practiceRules,
  ...versionRules,
];

/** Every rule that sees all objects of a cluster at once. */
export const treeRules: readonly TreeRule[] = [
  customRule,
  refusedByPolicy,
  unjudgedExpression,
  ...referenceRules,
  ...argocdRules,
  ...securityTreeRules,
  ...practiceTreeRules,
];

/** Every rule that there is, in the order of the table of rules. */
export const allRules = (): readonly RuleFacts[] => [
  ...Object.values(schemaRules),
  ...objectRules,
  noSchema,
  notServed,
  refusedLater,
  unknownVersion,
  removedApi,
  unservedApi,
  customVersion,
  ...treeRules,
  leavesTooEarlyRule,
  staleLock,
  badWaiver,
];
