import type { MeshShare, Problem } from "@ashlar/model";

/** What is wrong with a share: anything but whole percent, which is all that every mesh can do. */
export const shareProblems = ({ name, weight }: MeshShare): readonly Problem[] =>
  Number.isInteger(weight) && weight >= 0 && weight <= 100
    ? []
    : [
        {
          rule: "split-weight",
          object: name,
          message: `${weight} is not a share of the requests in whole percent (0 to 100)`,
          remedy: "Give the canary a whole number from 0, which sends it nothing, to 100, which sends it everything",
        },
      ];
