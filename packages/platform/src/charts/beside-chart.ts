import { isObject, type Output } from "@ashlar/model";

/**
 * Objects that the pods of a brick's own chart need to start: an ExternalSecret. Custom objects come in the wave after the chart, which
 * Argo CD would only reach when those pods are healthy; these come together with it.
 */
export const besideChart = (outputs: readonly Output[]): readonly Output[] =>
  outputs.map((output) =>
    isObject(output)
      ? {
          ...output,
          metadata: { ...output.metadata, annotations: { "argocd.argoproj.io/sync-wave": "0", ...output.metadata.annotations } },
        }
      : output,
  );
