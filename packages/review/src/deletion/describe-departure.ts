import type { Departure } from "./departure.ts";

/** The way alone: `pruned by Application dev-shop`, `deleted with Application dev-shop`. */
export const describeWay = ({ path, by, to }: Departure): string => {
  const application = by === undefined ? "" : ` by Application ${by}`;
  switch (path) {
    case "pruned":
      return `pruned${application}`;
    case "cascaded":
      return by === undefined ? "deleted with its Application" : `deleted with Application ${by}`;
    case "awaits-confirmation":
      return by === undefined ? "deleted once somebody confirms it" : `deleted once somebody confirms it in Application ${by}`;
    case "orphaned":
      return "stays, and nobody looks after it";
    case "kept":
      return "stays";
    case "moved":
      return `moves from Application ${by} to ${to}`;
  }
};

/** By which way an object leaves, in a few words: `pruned by Application dev-shop`, `stays: Prune=false`. */
export const describeDeparture = (departure: Departure): string => {
  const why = departure.because.join("; ");
  return why === "" ? describeWay(departure) : `${describeWay(departure)}: ${why}`;
};
