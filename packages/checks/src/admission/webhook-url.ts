import type { Syntax } from "../names/syntax.ts";

const parts = /^([a-zA-Z][a-zA-Z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u001f\u007f]/;
const badEscape = /%(?![0-9a-fA-F]{2})/;
const bracketed = /^\[[0-9a-fA-F:.]+(?:%25[^\]]*)?\](?::\d*)?$/;

/** A host and its port, as Go's net/url reads them. */
const isHost = (text: string): boolean => {
  if (text.startsWith("[")) return bracketed.test(text);
  const colon = text.lastIndexOf(":");
  return !/[\s\\^`{|}%[\]]/.test(text) && (colon < 0 || /^\d*$/.test(text.slice(colon + 1)));
};

/** The URL of a webhook: https, a host, and at most a path (apiserver, pkg/util/webhook: ValidateWebhookURL). */
export const webhookUrl: Syntax = (text) => {
  const [, scheme, authority = "", path = "", query = "", fragment = ""] = parts.exec(text) ?? [];
  if (scheme === undefined || control.test(text)) return "is not a URL such as https://webhook.example.com/path";
  if (scheme.toLowerCase() !== "https") return "is not https";
  if (authority.includes("@")) return "names a user";
  if (authority === "") return "has no host";
  if (!isHost(authority)) return "has a host that is none";
  if (badEscape.test(path)) return "has a '%' that no two hexadecimal digits follow";
  if (query.length > 1) return "has a query";
  return fragment.length > 1 ? "has a fragment" : undefined;
};
