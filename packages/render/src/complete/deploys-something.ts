import type { EvaluatedApp } from "../evaluate/evaluated.ts";

/**
 * Whether an app has anything to deploy. A brick for something that the cloud runs may only offer: it then gets no
 * Application, since one without a source is invalid, and its namespace is left to whoever made it.
 */
export const deploysSomething = ({ objects, sources }: EvaluatedApp): boolean => objects.length > 0 || sources.length > 0;
