import { isPlaceholder } from "./is-placeholder.ts";

/** A path, a reference to a store (`vault:`, `ref+aws:`, `arn:aws:`, `op://`), an address, a number, a switch: no secret. */
const reference =
  /^(?:\.{0,2}\/|[a-z][a-z0-9+.-]*:|projects\/|(?:true|false|yes|no|on|off|none|null|enabled|disabled|optional|required)$|[\d.]+[a-z]{0,2}$)/i;
/** The name of an object that holds it: `shop-db-credentials`. */
const objectName = /^[a-z0-9.-]*-(?:secrets?|credentials?|tokens?|passwords?|keys?|creds|auth)$/;
const variable = /\$[({A-Z_a-z]|\{\{/;

/** Whether a value that should be secret is written as it is, as far as one can tell. */
export const isPlainSecretValue = (value: string): boolean =>
  !(isPlaceholder(value) || reference.test(value) || objectName.test(value) || variable.test(value));
