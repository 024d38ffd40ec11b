import { parseQuantity, type Quantity, wholeUnits } from "../../quantity/quantity.ts";
import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";

const mostValues = 10;

type Path = readonly (string | number)[];

const amount = (written: string | number | undefined): Quantity | undefined => (written === undefined ? undefined : parseQuantity(written));
const exceeds = (one: Quantity | undefined, other: Quantity | undefined): boolean =>
  one !== undefined && other !== undefined && one.nano > other.nano;

const judgeValues = ({ default: said, validValues }: Value, all: Quantity | undefined, at: Path, report: Report): void => {
  const values = (validValues as readonly (string | number)[]).map(amount);
  if (values.length > mostValues) report([...at, "validValues"], `${values.length} values are more than ${mostValues}`);
  for (const [i, value] of values.entries()) {
    if (exceeds(value, all)) report([...at, "validValues", i], `${validValues[i]} is more than the capacity`);
    if (i > 0 && exceeds(values[i - 1], value)) report([...at, "validValues", i], `${validValues[i]} is less than the one before it`);
    const same = values.findIndex((other) => other !== undefined && value !== undefined && wholeUnits(other) === wholeUnits(value));
    if (same >= 0 && same < i) report([...at, "validValues", i], `${validValues[i]} is in the list twice`);
  }
  const chosen = amount(said);
  if (chosen !== undefined && !values.some((value) => value?.nano === chosen.nano))
    report([...at, "default"], `${said} is none of the values`);
};

const isMultiple = (value: Quantity | undefined, min: Quantity, step: Quantity): boolean =>
  value === undefined || wholeUnits(step) === 0n || (wholeUnits(value) - wholeUnits(min)) % wholeUnits(step) === 0n;

const judgeRange = ({ default: said, validRange }: Value, all: Quantity | undefined, at: Path, report: Report): void => {
  const [chosen, min, max, step] = [amount(said), amount(validRange.min), amount(validRange.max), amount(validRange.step)];
  const below = [...at, "validRange"];
  if (min === undefined) return;
  if (exceeds(min, all) || exceeds(max, all)) report(below, "it goes beyond the capacity");
  if (exceeds(min, max)) report(below, `${validRange.min} is more than ${validRange.max}`);
  if (exceeds(min, chosen) || exceeds(chosen, max)) report([...at, "default"], `${said} is not in the range`);
  if (step === undefined) return;
  if (all !== undefined && min.nano + step.nano > all.nano) report([...below, "step"], "one step goes beyond the capacity");
  if (!isMultiple(chosen, min, step) || !isMultiple(max, min, step))
    report([...below, "step"], "the default or the end is not so many steps away");
};

const judge = (policy: Value, all: Quantity | undefined, at: Path, report: Report): void => {
  const { validValues = [], validRange } = policy;
  if (validValues.length > 0 && validRange !== undefined) report(at, "validValues and validRange exclude each other", "keep one of them");
  else if (policy.default === undefined && (validValues.length > 0 || validRange !== undefined)) report(at, "'default' is missing");
  else if (validValues.length > 0) judgeValues(policy, all, at, report);
  else if (validRange !== undefined) judgeRange(policy, all, at, report);
};

export const requestPolicy: ObjectRule = {
  name: "request-policy",
  family: "api",
  severity: "error",
  holds: "What can be asked of a device's capacity is within the capacity, and the default is one of it",
  on: {
    "resource.v1.Device": ({ capacity, allowMultipleAllocations = false }, report, about) => {
      if (capacity === undefined || !since(36, about)) return; // dropped before
      for (const name in capacity) {
        const { value, requestPolicy: policy } = capacity[name];
        const at = ["capacity", name, "requestPolicy"];
        if (policy === undefined) continue;
        if (allowMultipleAllocations) judge(policy, amount(value ?? 0), at, report);
        else report(at, "the device is allocated once", "set allowMultipleAllocations: true");
      }
    },
  },
};
