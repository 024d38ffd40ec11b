/** A name without what differs from one way of writing to another: `externalSecrets` and `external-secrets` are one. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
