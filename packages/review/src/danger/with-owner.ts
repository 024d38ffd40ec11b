import { isDeletion } from "../deletion/departure.ts";
import { rankOf } from "./danger.ts";
import type { JudgedChange } from "./judge.ts";

const isApplication = ({ kind, verdict }: JudgedChange["change"]): boolean => kind === "argoproj.io Application" && verdict === "deleted";

/** Whether somebody is stopped for it anyway. */
const isTold = ({ found }: JudgedChange): boolean => found.some(({ rule, danger = rule.danger }) => rankOf(danger) <= rankOf("OUTAGE"));

/**
 * Who takes an app out of a cluster need not be told of each of its objects that it goes: the finding of its Application stands for what serves
 * and runs there. What holds data is told by itself all the same.
 */
export const withOwner = (judged: readonly JudgedChange[]): readonly JudgedChange[] => {
  const gone = new Set(judged.filter((each) => isApplication(each.change) && isTold(each)).map(({ change }) => change.identity.name));
  if (gone.size === 0) return judged;
  return judged.map((each) => {
    const { change, departure, found } = each;
    if (departure?.by === undefined || !gone.has(departure.by) || !isDeletion(departure) || isApplication(change)) return each;
    return {
      ...each,
      found: found.map((one) => (rankOf(one.danger ?? one.rule.danger) < rankOf("OUTAGE") ? one : { ...one, partOf: departure.by })),
    };
  });
};
