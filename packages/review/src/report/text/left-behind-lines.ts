import { visible } from "@ashlar/manifests/visible";
import { describeIdentity } from "../../diff/identity.ts";
import type { Deletion, Review } from "../../finding/review.ts";
import { clustersOf } from "../alike.ts";
import { count } from "./count.ts";

/** So many are named unless all are asked for. */
const NAMED = 20;

const line = (deletion: Deletion): string =>
  visible(`  ${describeIdentity(deletion.object)} in ${clustersOf([deletion]).join(", ")}: ${deletion.how}`);

/** What stays in a cluster though nobody looks after it any more, for a terminal. */
export const leftBehindLines = ({ leftBehind }: Review, all: boolean): readonly string[] => {
  if (leftBehind.length === 0) return [];
  const named = all ? leftBehind : leftBehind.slice(0, NAMED);
  const more = leftBehind.length - named.length;
  return [
    "",
    `${count(leftBehind.length, "object stays", "objects stay")} behind, managed by nobody:`,
    ...named.map(line),
    ...(more === 0 ? [] : [`  and ${count(more, "more object")}`]),
  ];
};
