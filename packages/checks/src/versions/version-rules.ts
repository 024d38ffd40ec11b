import type { ObjectRule } from "../rule/object-rule.ts";
import { addressForm } from "./address-form.ts";
import { deprecatedAnnotation } from "./deprecated-annotation.ts";
import { deprecatedApi } from "./deprecated-api.ts";
import { deprecatedField } from "./deprecated-field.ts";
import { deprecatedNodeLabel } from "./deprecated-node-label.ts";
import { goneVolume } from "./gone-volume.ts";
import { inTreeVolume } from "./in-tree-volume.ts";

export const versionRules: readonly ObjectRule[] = [
  deprecatedApi,
  deprecatedField,
  deprecatedAnnotation,
  deprecatedNodeLabel,
  goneVolume,
  inTreeVolume,
  addressForm,
];
