import type { ObjectRule } from "../rule/object-rule.ts";

const inside = ["//", "/./", "/../", "%2f", "%2F"];
const atEnd = ["/..", "/."];

const whyNot = (path: string, strict: boolean): string | undefined => {
  if (!path.startsWith("/")) return "does not begin with '/'";
  if (!strict) return undefined;
  for (const part of inside) if (path.includes(part)) return `contains '${part}'`;
  for (const end of atEnd) if (path.endsWith(end)) return `ends with '${end}'`;
  return undefined;
};

export const ingressPath: ObjectRule = {
  name: "ingress-path",
  family: "api",
  severity: "error",
  holds: "A path of an Ingress begins with '/' and, if it is Exact or Prefix, has no parts that lead elsewhere",
  on: {
    "networking.v1.HTTPIngressPath": ({ path = "", pathType }, report) => {
      const strict = pathType === "Exact" || pathType === "Prefix";
      if (!strict && path === "") return;
      const why = whyNot(path, strict);
      if (why !== undefined) report(["path"], `"${path}" ${why}`, "write an absolute path");
    },
  },
};
