import type { Problem, Route, Split } from "@ashlar/model";
import { hostProblems } from "./host-problems.ts";

const DURATION = /^\d{1,5}(ms|s|m|h)$/;
// RFC 9110, field-name: a token.
const HEADER = /^[A-Za-z0-9!#$%&'*+\-.^_`|~]{1,256}$/;
// Gateway API v1.5.1, CRD of HTTPRoute: what a path prefix may hold.
const PATH = /^\/(?!.*(\/\/|\/\.\.?(\/|$)|%2f|%2F|#))[A-Za-z0-9/\-._~%!$&'()*+,;=:@]*$/;

const isWhole = (value: number, from: number, to: number): boolean => Number.isInteger(value) && value >= from && value <= to;

const problem = (route: Pick<Route, "name">, rule: string, message: string, remedy: string): Problem => ({
  rule,
  object: `route ${route.name}`,
  message,
  remedy,
});

const durations = (route: Route): readonly Problem[] =>
  [route.timeout, route.retries?.backoff, route.affinity?.lasts].flatMap((duration) =>
    duration === undefined || DURATION.test(duration)
      ? []
      : [
          problem(
            route,
            "duration",
            `'${duration}' is not a duration`,
            "Write a whole number of at most five digits and ms, s, m or h: 10s",
          ),
        ],
  );

const paths = (route: Route): readonly Problem[] =>
  [route.path, route.rewritePath, route.healthPath].flatMap((path) =>
    path === undefined || (PATH.test(path) && path.length <= 1024)
      ? []
      : [problem(route, "route-path", `'${path}' is not a path`, "Begin it with /, without //, /../, #, ? or an encoded slash")],
  );

const headerNames = (route: Route | Split): readonly string[] => [
  ...Object.keys(route.headers ?? {}),
  ...[route.requestHeaders, route.responseHeaders].flatMap((changes) => [
    ...Object.keys(changes?.set ?? {}),
    ...Object.keys(changes?.add ?? {}),
    ...(changes?.remove ?? []),
  ]),
  ...("canaryHeader" in route && route.canaryHeader !== undefined ? [route.canaryHeader.name] : []),
];

const headers = (route: Route): readonly Problem[] =>
  headerNames(route)
    .filter((name) => !HEADER.test(name))
    .map((name) => problem(route, "header-name", `'${name}' is not the name of a header`, "Write letters, digits and hyphens: x-user"));

const numbers = (route: Route): readonly Problem[] => {
  const { mirror, rateLimit, retries, cors } = route;
  const wrong: (readonly [boolean, string, string])[] = [
    [mirror?.percent !== undefined && !isWhole(mirror.percent, 1, 100), "mirror.percent", "a whole number from 1 to 100"],
    [rateLimit !== undefined && !isWhole(rateLimit.requests, 1, 1_000_000), "rateLimit.requests", "a whole number from 1 to 1000000"],
    [retries !== undefined && !isWhole(retries.attempts, 1, 10), "retries.attempts", "a whole number from 1 to 10"],
    [retries?.codes?.some((code) => !isWhole(code, 400, 599)) === true, "retries.codes", "status codes from 400 to 599"],
    [cors?.maxAge !== undefined && !isWhole(cors.maxAge, 1, 86_400), "cors.maxAge", "a whole number of seconds from 1 to 86400"],
  ];
  return wrong
    .filter(([is]) => is)
    .map(([, field, wanted]) => problem(route, "route-number", `'${field}' is not ${wanted}`, `Give ${field} as ${wanted}`));
};

const origins = (route: Route): readonly Problem[] =>
  route.cors?.credentials === true && route.cors.origins.includes("*")
    ? [problem(route, "cors-origin", "credentials for every origin: no browser takes that", "Name the origins that may send credentials")]
    : [];

const weights = (route: Route | Split): readonly Problem[] =>
  "weight" in route && !isWhole(route.weight, 0, 100)
    ? [
        problem(
          route,
          "split-weight",
          `${route.weight} is not a share of the requests in whole percent (0 to 100)`,
          "Give the canary a whole number from 0, which sends it nothing, to 100, which sends it everything",
        ),
      ]
    : [];

/** What is wrong with a route or a split whatever the product: looked at before anything is made of it. */
export const routeProblems = (route: Route | Split): readonly Problem[] => [
  ...hostProblems(route),
  ...paths(route),
  ...headers(route),
  ...durations(route),
  ...numbers(route),
  ...origins(route),
  ...weights(route),
];
