import type { ObjectRule } from "../rule/object-rule.ts";
import { annotation } from "./annotation.ts";
import { contentSize } from "./content-size.ts";
import { finalizer } from "./finalizer.ts";
import { label } from "./label.ts";
import { labelSelector } from "./label-selector.ts";
import { leftoverMetadata } from "./leftover-metadata.ts";
import { namespaceName } from "./namespace-name.ts";
import { needlessNamespace } from "./needless-namespace.ts";
import { objectName } from "./object-name.ts";
import { objectSize } from "./object-size.ts";
import { ownerReference } from "./owner-reference.ts";
import { serverMetadata } from "./server-metadata.ts";
import { templateMetadata } from "./template-metadata.ts";

export const metadataRules: readonly ObjectRule[] = [
  objectName,
  namespaceName,
  needlessNamespace,
  label,
  annotation,
  finalizer,
  ownerReference,
  serverMetadata,
  leftoverMetadata,
  templateMetadata,
  labelSelector,
  contentSize,
  objectSize,
];
