import { dnsSubdomain } from "./dns-subdomain.ts";
import type { Syntax } from "./syntax.ts";

/** The name of a driver of volumes or devices: a DNS subdomain of 63 characters at most, in any case (ValidateCSIDriverName). */
export const driverName: Syntax = (text) => (text.length > 63 ? "is longer than 63 characters" : dnsSubdomain(text.toLowerCase()));
