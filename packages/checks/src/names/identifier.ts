import { syntax } from "./syntax.ts";

const anyLength = Number.POSITIVE_INFINITY;

/** An identifier of the language C. */
export const cIdentifier = syntax(
  /^[A-Za-z_][A-Za-z0-9_]*$/,
  anyLength,
  "is not an identifier (letters, digits and '_', with no digit first)",
);

/** The name of an environment variable, as kube-apiserver takes it since 1.32: printable ASCII without `=`. */
export const environmentVariableName = syntax(
  /^[ -<>-~]+$/,
  anyLength,
  "is not a name of an environment variable (printable ASCII without '=')",
);

/** The name of an HTTP header. */
export const httpHeaderName = syntax(/^[-A-Za-z0-9]+$/, anyLength, "is not a name of an HTTP header (letters, digits and '-')");
