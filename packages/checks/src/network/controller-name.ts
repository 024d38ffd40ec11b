import { domainPrefixedPath } from "../names/http-path.ts";
import type { Syntax } from "../names/syntax.ts";

/** The controller of an IngressClass: `example.com/ingress-controller`. */
export const controllerName: Syntax = (text) => (text.length > 250 ? "is longer than 250 characters" : domainPrefixedPath(text));
