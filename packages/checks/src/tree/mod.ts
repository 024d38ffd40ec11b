// What a tree of objects says of itself, for other packages: without the rules, which are many to load.
export { annotation, annotations, listOf } from "../argocd/annotations.ts";
export { type Application, type ApplicationSource, applicationsOf } from "../argocd/applications.ts";
export { applicationsFor } from "../argocd/deployed-by.ts";
export { type Commits, leavesTooEarly, leavesTooEarlyRule } from "../argocd/leaves-too-early.ts";
export { hooksOf, waveOf } from "../argocd/phases.ts";
export { type Place, type Project, placeOf, projectsOf } from "../argocd/projects.ts";
export { parseQuantity, type Quantity } from "../quantity/quantity.ts";
export type { Value } from "../rule/object-rule.ts";
export { type Breach, type PodSecurityOf, podSecurityLevel } from "../security/pod-security/pod-security-level.ts";
export { namespaceLabels } from "./namespaces.ts";
export { perTree } from "./per-tree.ts";
export { containersOf, hasPods, type PlacedContainer, type PodSource, podsIn, podsOf, runningContainers } from "./pods.ts";
export { along, at, record, records, text, texts } from "./read.ts";
export { scopeOf } from "./scope.ts";
export { selectedPods } from "./selected.ts";
export { describeSelector, isEmptySelector, type Selector, selectorOf, selectorOfLabels, selects } from "./selector.ts";
export { kindOf, namespaceOf, type Placed, type Tree, type TreeOf, treeOf } from "./tree.ts";
