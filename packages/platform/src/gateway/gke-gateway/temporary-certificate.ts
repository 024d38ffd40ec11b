import { groupOf, isObject, type Output } from "@ashlar/model";

/**
 * A Certificate whose Secret holds one that nobody trusts until the real one is there. A Secret that is missing stops all changes to a
 * Gateway in GKE (GWCER102), its plain listener too: a challenge would never be answered, and one bad host would hold up all others.
 * The annotation is cert-manager's (cert-manager/cert-manager v1.21.1, pkg/controller/certificates/issuing/temporary.go).
 */
export const withTemporary = (outputs: readonly Output[]): readonly Output[] =>
  outputs.map((output) => {
    if (!isObject(output) || output.kind !== "Certificate" || groupOf(output.apiVersion) !== "cert-manager.io") return output;
    const { metadata } = output;
    return {
      ...output,
      metadata: { ...metadata, annotations: { ...metadata.annotations, "cert-manager.io/issue-temporary-certificate": "true" } },
    };
  });
