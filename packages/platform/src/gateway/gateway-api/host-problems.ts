import type { Problem, Route } from "@ashlar/model";

const HOST = /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** What is wrong with a route's host: it becomes the name of a listener, so it is looked at before anything is made of it. */
export const hostProblems = ({ name, host }: Pick<Route, "name" | "host">): readonly Problem[] =>
  HOST.test(host) && host.length <= 253
    ? []
    : [
        {
          rule: "host-name",
          object: `route ${name}`,
          message: `'${host}' is not a host name`,
          remedy: "Write it in lower case, without scheme, port or path: shop.example.com, or *.example.com",
        },
      ];
