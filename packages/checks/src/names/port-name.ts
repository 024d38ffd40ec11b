import type { Syntax } from "./syntax.ts";

const pattern = /^(?=[-0-9]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The name of a container's port, as IANA has them (RFC 6335) in lower case: the name that a probe or a Service's targetPort says. */
export const portName: Syntax = (text) => {
  if (text.length <= 15 && pattern.test(text)) return undefined;
  if (text === "") return "is empty";
  if (text.length > 15) return "is longer than 15 characters";
  return "is not a name of a port (a-z, 0-9 and single '-' between, with at least one letter)";
};
