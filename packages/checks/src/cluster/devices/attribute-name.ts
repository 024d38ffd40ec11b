import { driverName } from "../../names/driver-name.ts";
import { cIdentifier } from "../../names/identifier.ts";
import type { Syntax } from "../../names/syntax.ts";

const longestIdentifier = 32;

const identifier: Syntax = (text) =>
  text.length > longestIdentifier ? `is longer than ${longestIdentifier} characters` : cIdentifier(text);

/** The name of an attribute or capacity of a device: an identifier, with or without a domain before it. */
export const attributeName: Syntax = (text) => {
  const parts = text.split("/");
  if (parts.length > 2) return undefined; // never looked at by the server
  const [first = "", second] = parts;
  if (second === undefined) return identifier(first);
  if (first === "") return "has an empty domain";
  if (second === "") return "has no name after the '/'";
  return driverName(first) ?? identifier(second);
};

/** The same, with its domain: `gpu.example.com/model`. */
export const fullAttributeName: Syntax = (text) =>
  attributeName(text) ?? (text.includes("/") ? undefined : "has no domain before it, as in gpu.example.com/model");
