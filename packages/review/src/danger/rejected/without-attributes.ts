import type { ObjectChange } from "../../diff/object-change.ts";
import type { Context, Found } from "../danger-rule.ts";
import { anotherAttributes } from "./remedies.ts";

/** A VolumeAttributesClass that took effect may be exchanged, and never taken away (Kubernetes 1.34, where it became stable). */
export const withoutAttributes = ({ fields: all }: ObjectChange, { kubernetes }: Context): readonly Found[] => {
  const fields = all.filter(({ pattern, before, after }) => pattern === "spec.volumeAttributesClassName" && Boolean(before) && !after);
  if (fields.length === 0 || Number(kubernetes.slice(2)) < 34) return [];
  const message = `VolumeAttributesClass ${fields[0]?.before} is taken away, which the API server forbids once it has taken effect`;
  return [{ message, remedy: anotherAttributes, fields }];
};
