/**
 * How a kind's resource is called in paths of the API, by the spelling rules of English: `Policy` → `policies`,
 * `GatewayClass` → `gatewayclasses`.
 */
export const pluralOf = (kind: string): string => {
  const singular = kind.toLowerCase();
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
};
