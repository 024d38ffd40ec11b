import { record } from "../../tree/read.ts";

/**
 * Whether a label or an annotation has something else fill in an object: a copier's source, the cluster's CA, ExternalSecrets that merge.
 * Its manifest then does not say which keys it will have.
 */
export const isFilledLater = (metadata: unknown): boolean => {
  const { labels, annotations } = record(metadata);
  return [...Object.keys(record(labels)), ...Object.keys(record(annotations))].some((key) => /inject-|replicat|reflect/.test(key));
};
