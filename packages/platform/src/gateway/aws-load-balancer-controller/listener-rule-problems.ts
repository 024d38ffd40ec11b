import type { Problem, Route, Split } from "@ashlar/model";
import { affinityInSplit } from "../features/affinity-in-split.ts";
import { inSeconds } from "./target-groups.ts";

const BRICK = "aws-load-balancer-controller";

/** The cookie that an Application Load Balancer sets (docs.aws.amazon.com, Sticky sessions, Duration-based stickiness). */
export const COOKIE = "AWSALB";

/** Of that cookie, in seconds. */
const LONGEST = 604_800;

/** Values of one rule of a load balancer (docs.aws.amazon.com, Quotas for your Application Load Balancers, Condition values per rule). */
const MOST_VALUES = 5;

const unsupported = ({ name }: Route, message: string, remedy: string): Problem => ({
  rule: "unsupported-feature",
  object: `route ${name}`,
  message: `gateway: ${BRICK} cannot ${message}`,
  remedy,
});

/** A prefix is two values, itself and all below it, but for `/` (v3.5.0, pkg/gateway/routeutils/route_rule_condition.go). */
const valuesOf = (route: Route | Split): number => {
  const { path = "/", exactPath, methods = [], headers = {} } = route;
  const more = "canaryHeader" in route && route.canaryHeader !== undefined ? 1 : 0;
  return 1 + (exactPath || path === "/" ? 1 : 2) + (methods.length > 0 ? 1 : 0) + Object.keys(headers).length + more;
};

const headerValues = (route: Route | Split): readonly string[] => [
  ...Object.values(route.headers ?? {}),
  ...("canaryHeader" in route && route.canaryHeader !== undefined ? [route.canaryHeader.value] : []),
];

/** What a route asks that a rule of the load balancer cannot hold, or would take for something else. */
export const listenerRuleProblems = (route: Route | Split): readonly Problem[] => {
  const { path = "/", affinity } = route;
  const values = valuesOf(route);
  return [
    ...(values > MOST_VALUES
      ? [
          unsupported(
            route,
            `hold ${values} values of host, path, method and headers in one rule, for AWS lets a rule have ${MOST_VALUES}`,
            "Ask fewer headers, or the exact path",
          ),
        ]
      : []),
    ...headerValues(route)
      .filter((value) => /[*?,\\]/.test(value))
      .map((value) =>
        unsupported(route, `match the header value '${value}' as it is, for * ? , and \\ say more there`, "Use a value without them"),
      ),
    ...(path.includes("*")
      ? [unsupported(route, `match the path '${path}' as it is, for * is a wildcard there`, "Use a path without it")]
      : []),
    ...(affinity && affinity.cookie !== COOKIE
      ? [
          unsupported(
            route,
            `keep a client with one pod by the cookie '${affinity.cookie}' ('affinity'), for the load balancer calls its own ${COOKIE}`,
            `Call it ${COOKIE}, which any other gateway can too`,
          ),
        ]
      : []),
    ...(affinity?.lasts !== undefined && inSeconds(affinity.lasts) > LONGEST
      ? [
          unsupported(
            route,
            `keep a client with one pod for ${affinity.lasts} ('affinity'), for its cookie lasts a week at most`,
            "Ask 168h or less",
          ),
        ]
      : []),
    ...(affinity && "canary" in route ? [affinityInSplit(BRICK, route)] : []),
  ];
};
