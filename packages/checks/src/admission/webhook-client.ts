import { dnsSubdomain } from "../names/dns-subdomain.ts";
import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { webhookUrl } from "./webhook-url.ts";

const whyNotPath = (path: string): string | undefined => {
  if (path === "" || path === "/") return undefined;
  if (!path.startsWith("/")) return "does not begin with '/'";
  const inner = path.endsWith("/") ? path.slice(1, -1) : path.slice(1);
  if (path === "//") return "has an empty part";
  for (const part of inner.split("/")) {
    if (part === "") return "has an empty part";
    const why = dnsSubdomain(part);
    if (why !== undefined) return `has a part, '${part}', that ${why}`;
  }
  return undefined;
};

const judgeService = ({ name, namespace, path }: Value, report: Report): void => {
  if (name === "") report(["service", "name"], "it is empty");
  if (namespace === "") report(["service", "namespace"], "it is empty");
  const why = path === undefined ? undefined : whyNotPath(path);
  if (why !== undefined) report(["service", "path"], `"${path}" ${why}`);
};

const look: Look = ({ url, service }, report) => {
  if (url !== undefined && service === undefined) {
    const why = webhookUrl(url);
    if (why !== undefined) report(["url"], `"${url}" ${why}`);
  }
  if (service !== undefined) judgeService(service, report);
};

export const webhookClient: ObjectRule = {
  name: "webhook-client",
  family: "api",
  severity: "error",
  holds: "A webhook is called by an https URL, or by a Service and a path",
  on: { "admissionregistration.v1.WebhookClientConfig": look, "apiextensions.v1.WebhookClientConfig": look },
};
