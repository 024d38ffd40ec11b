import { describeIdentity, identityOfObject } from "../../../diff/identity.ts";
import type { Direction } from "./allowed.ts";
import { describeAllowed } from "./describe-allowed.ts";
import type { NewlyAllowed } from "./newly-allowed.ts";

const most = 3;

const reach: Readonly<Record<Direction, string>> = { ingress: "newly take traffic from", egress: "may newly send traffic to" };

const sentence = (pods: string, direction: Direction, what: string | undefined): string =>
  `pods of ${pods} ${reach[direction]} ${what ?? `everyone, for no NetworkPolicy closes ${direction} for them`}`;

/** The same for many pods: what is allowed, each with whom it is allowed for. */
export const describeNewlyAllowed = (all: readonly NewlyAllowed[]): string => {
  const told = Map.groupBy(all, ({ direction, allowed }) => `${direction} ${allowed === undefined ? "" : describeAllowed(allowed)}`);
  const said = [...told.values()]
    .map((each) => {
      const names = each.map(({ pods }) => describeIdentity(identityOfObject(pods.object)));
      const rest = names.length - most;
      const who = `${names.slice(0, most).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
      const { direction = "ingress", allowed } = each[0] ?? {};
      return sentence(who, direction, allowed && describeAllowed(allowed));
    })
    .join("; ");
  return `P${said.slice(1)}`;
};
