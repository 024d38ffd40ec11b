/** The data stream of Elasticsearch for lines of pods: under `logs-*-*`, for which Elasticsearch has a template of its own. */
export const logStream = { type: "logs", dataset: "kubernetes", namespace: "default" } as const;

export const LOG_STREAM = `${logStream.type}-${logStream.dataset}-${logStream.namespace}`;
