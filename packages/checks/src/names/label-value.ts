import { syntax } from "./syntax.ts";

/** The value of a label: empty, or 63 letters and digits at most, with `-`, `_` and `.` between. */
export const labelValue = syntax(
  /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
  63,
  "is not a label's value (letters, digits, '-', '_' and '.', with a letter or digit at both ends)",
);
