import type { ObjectRule } from "../rule/object-rule.ts";
import { accessModes } from "./access-modes.ts";
import { claimSize } from "./claim-size.ts";
import { classParameters } from "./class-parameters.ts";
import { csiDriver } from "./csi-driver.ts";
import { csiNode } from "./csi-node.ts";
import { csiStorageCapacity } from "./csi-storage-capacity.ts";
import { dataSource } from "./data-source.ts";
import { emptyStorageField } from "./empty-storage-field.ts";
import { flexOptions } from "./flex-options.ts";
import { inlineVolume } from "./inline-volume.ts";
import { iscsiVolume } from "./iscsi-volume.ts";
import { secretReference } from "./secret-reference.ts";
import { storageClass } from "./storage-class.ts";
import { storageName } from "./storage-name.ts";
import { volumeCapacity } from "./volume-capacity.ts";
import { volumeKind } from "./volume-kind.ts";

export const storageRules: readonly ObjectRule[] = [
  accessModes,
  claimSize,
  dataSource,
  volumeCapacity,
  volumeKind,
  storageName,
  emptyStorageField,
  secretReference,
  iscsiVolume,
  flexOptions,
  inlineVolume,
  storageClass,
  classParameters,
  csiDriver,
  csiNode,
  csiStorageCapacity,
];
