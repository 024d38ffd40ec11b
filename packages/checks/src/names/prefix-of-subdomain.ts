import { dnsSubdomain } from "./dns-subdomain.ts";
import type { Syntax } from "./syntax.ts";

/** A DNS subdomain that may end in '-', as if more were to come (apimachinery: NameIsDNSSubdomain with prefix). */
export const prefixOfSubdomain: Syntax = (text) => dnsSubdomain(text.length > 1 && text.endsWith("-") ? `${text.slice(0, -2)}a` : text);
