import { dns1035Label } from "../names/dns-label.ts";
import { dnsSubdomain } from "../names/dns-subdomain.ts";
import type { Syntax } from "../names/syntax.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

const groupVersion: Syntax = (text) => {
  const [first = "", second, third] = text.split("/");
  if (text === "") return "is empty";
  if (third !== undefined) return "is not a group and a version";
  const why = second === undefined || first === "" ? undefined : dnsSubdomain(first);
  if (why !== undefined) return `has a group that ${why}`;
  const wrong = dns1035Label(second ?? first);
  return wrong === undefined ? undefined : `has a version that ${wrong}`;
};

export const paramKind: ObjectRule = {
  name: "param-kind",
  family: "api",
  severity: "error",
  holds: "Parameters of an admission policy are of an API version and a kind",
  on: {
    "admissionregistration.v1.ParamKind": ({ apiVersion = "" }, report) => {
      const why = groupVersion(apiVersion);
      if (why !== undefined) report(["apiVersion"], `"${apiVersion}" ${why}`);
    },
  },
};
