import { isExtendedResource } from "../pods/resources/resource-lists.ts";
import { isWhole, parseQuantity } from "../quantity/quantity.ts";
import { counted } from "./known-resource.ts";

/** What is wrong with an amount of a resource of a namespace or node (pkg/apis/core/validation: ValidateResourceQuantityValue). */
export const whyNotAmount = (resource: string, written: string | number): string | undefined => {
  const quantity = parseQuantity(written);
  if (quantity === undefined) return undefined; // its schema says so
  if (quantity.nano < 0n) return "is negative";
  if (isWhole(quantity) || !(counted.has(resource) || isExtendedResource(resource))) return undefined;
  return `is not a whole number, in which ${resource} is counted`;
};
