import { milliOf } from "../../capacity/amounts.ts";
import type { FieldChange } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";

const amounts = /\bresources\.(requests|limits)\{\}$/;

/** Up by no more than that it is what one does; a tenfold is looked at. */
const most = 4;

const isUp = ({ pattern, before, after }: FieldChange): boolean => {
  const [was, is] = [milliOf(before), milliOf(after)];
  return amounts.test(pattern) && was !== undefined && is !== undefined && is > was && is <= was * most;
};

export const resourcesUp: DangerRule = {
  name: "resources-up",
  danger: "ROUTINE",
  tells: "Containers ask for more, or may use more, by up to four times",
  find: ({ fields }) => {
    const about = fields.filter(isUp);
    if (about.length === 0) return [];
    const said = about.map(({ path, before, after }) => `${path.at(-2)?.name} of ${path.at(-1)?.name} ${before} → ${after}`);
    return [{ message: said.slice(0, 4).join(", "), fields: about }];
  },
};
