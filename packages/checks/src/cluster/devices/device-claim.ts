import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";
import { fullAttributeName } from "./attribute-name.ts";

/** The names that constraints and configurations call requests by: `gpu`, and `gpu/large` for one of several that would do. */
const namesOf = ({ requests = [] }: Value): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { name, firstAvailable = [] } of requests as readonly Value[]) {
    names.add(name);
    for (const sub of firstAvailable as readonly Value[]) names.add(`${name}/${sub.name}`);
  }
  return names;
};

const judgeReferences = (lists: readonly Value[], field: string, names: ReadonlySet<string>, report: Report): void => {
  for (const [i, { requests = [] }] of lists.entries())
    for (const [j, name] of (requests as readonly string[]).entries())
      if (!names.has(name)) report([field, i, "requests", j], `there is no request called '${name}'`);
};

const judgeConstraint = ({ matchAttribute, distinctAttribute }: Value, i: number, distinct: boolean, report: Report): void => {
  const at = ["constraints", i];
  if (matchAttribute !== undefined) return; // its syntax is another rule's
  if (!distinct || distinctAttribute === undefined) {
    report(at, distinct ? "there is neither 'matchAttribute' nor 'distinctAttribute'" : "'matchAttribute' is missing");
    return;
  }
  const why = fullAttributeName(distinctAttribute);
  if (why !== undefined) report([...at, "distinctAttribute"], `"${distinctAttribute}" ${why}`);
};

export const deviceClaim: ObjectRule = {
  name: "device-claim",
  family: "api",
  severity: "error",
  holds: "Constraints and configurations of a claim are for requests that it has; a constraint says what is to be alike, or unlike",
  on: {
    "resource.v1.DeviceClaim": (claim, report, about) => {
      const { constraints = [], config = [] } = claim;
      if (constraints.length === 0 && config.length === 0) return;
      const names = namesOf(claim);
      judgeReferences(constraints, "constraints", names, report);
      judgeReferences(config, "config", names, report);
      // 1.35 drops distinctAttribute before it looks; 1.34 does not look at its own switch (asked of both servers)
      const distinct = !since(35, about) || since(36, about);
      for (const [i, constraint] of (constraints as readonly Value[]).entries()) judgeConstraint(constraint, i, distinct, report);
    },
  },
};
