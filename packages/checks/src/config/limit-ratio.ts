import { type Quantity, wholeUnits } from "../quantity/quantity.ts";

const one = 1_000_000_000n;
const million = 1_000_000n;
/** From here on the server counts in whole units (resource.MaxMilliValue). */
const mostInMilli = (2n ** 63n - 1n) / 1000n;

const milli = ({ nano }: Quantity): number => Number((nano + million - 1n) / million);

/** Whether a limit may be as many times its request as a LimitRange says, given its least and largest amounts. */
export const ratioFits = (ratio: Quantity, min: Quantity | undefined, max: Quantity | undefined): boolean => {
  if (ratio.nano < one) return false;
  if (min === undefined || max === undefined) return true;
  const small = [ratio, min, max].every((each) => wholeUnits(each) < mostInMilli);
  if (small) return !(milli(ratio) / 1000 > milli(max) / milli(min)); // nothing is more than 0 of 0
  return !(Number(wholeUnits(ratio)) > Number(wholeUnits(max)) / Number(wholeUnits(min)));
};
