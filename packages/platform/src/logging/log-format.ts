import type { Logging } from "@ashlar/model";

/** The annotation of a pod by which each of our collectors knows how its lines are read. */
export const FORMAT = "logs.ashlar.dev/format";

/** What every collector offers: an annotation that is the same for all of them. */
export const podAnnotations: Logging["podAnnotations"] = (format) => ({ [FORMAT]: format });
