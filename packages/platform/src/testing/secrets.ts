import type { Secrets } from "@ashlar/model";

/** A secret store that shows what it is asked for. */
export const secrets: Secrets = {
  secret: ({ name, keys }) => [{ apiVersion: "v1", kind: "SecretRequest", metadata: { name }, keys }],
};
