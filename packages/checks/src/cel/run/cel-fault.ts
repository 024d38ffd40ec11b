import { CelUnknown, type CelValue } from "./cel-value.ts";

/** What the server would say went wrong while it evaluated an expression: `no such key: replicas`. */
export class CelFault extends Error {}

/** An expression uses what is not implemented here, or what nobody knows before it runs: it has no verdict. */
export class NotJudged extends Error {}

export const noOverload = (): CelFault => new CelFault("no such overload");

/** The value, if it is known. */
export const known = (value: CelValue): Exclude<CelValue, CelUnknown> => {
  if (value instanceof CelUnknown) throw new NotJudged(value.why);
  return value;
};
