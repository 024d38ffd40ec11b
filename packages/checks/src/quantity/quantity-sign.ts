import { parseQuantity } from "./quantity.ts";

/** Whether a quantity is below (-1), at (0) or above nothing (1); what is no quantity counts as nothing. */
export const quantitySign = (quantity: string | number): -1 | 0 | 1 => {
  const { nano } = parseQuantity(quantity) ?? { nano: 0n };
  return nano < 0n ? -1 : nano > 0n ? 1 : 0;
};
