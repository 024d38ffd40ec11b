import type { HttpAllow, HttpFlow, Problem } from "@ashlar/model";
import { rangeProblems } from "../cluster-rules.ts";
import { peerProblems, portProblems } from "../flow-problems.ts";

// Anything that stands in a path as it is sent (RFC 3986, section 3.3); a star at its end alone.
const PATH = /^\/([\w\-.~!$&'()+,;=:@/]|%[\da-fA-F]{2})*$/;
const METHOD = /^[A-Z]+$/;

const isBelow = (path: string): boolean => path.endsWith("/*");
const plain = (path: string): string => (isBelow(path) ? path.slice(0, -1) : path);

/** What is wrong with what may pass. */
export const httpProblems = ({ name, from, port, allow }: HttpFlow): readonly Problem[] => {
  const problem = (message: string, remedy: string): Problem => ({ rule: "http-flow", object: `flow ${name}`, message, remedy });
  return [
    ...peerProblems(name, "from", from),
    ...rangeProblems(
      `flow ${name}`,
      from.flatMap(({ ipBlock }) => (ipBlock === undefined ? [] : [ipBlock.cidr, ...(ipBlock.except ?? [])])),
    ),
    ...portProblems({ name, ports: [port] }),
    ...(allow.length === 0 ? [problem("nothing is allowed", "Name a method and a path, or leave the flow out")] : []),
    ...allow.flatMap(({ method, path }) => [
      ...(METHOD.test(method) ? [] : [problem(`'${method}' is not a method`, "Write it in upper case: GET")]),
      ...(PATH.test(plain(path))
        ? []
        : [problem(`'${path}' is not a path`, "Write it as it is sent, without query: /orders, or /orders/* for all below it")]),
    ]),
  ];
};

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * A rule of Cilium's. Its path is a regular expression that Envoy holds against the whole of `:path`, query included
 * (cilium/cilium, pkg/envoy, getHTTPRule; Envoy, RegexMatcher).
 */
export const httpRule = ({ method, path }: HttpAllow) => ({
  method,
  path: isBelow(path) ? `${literally(plain(path))}.*` : `${literally(path)}(\\?.*)?`,
});
