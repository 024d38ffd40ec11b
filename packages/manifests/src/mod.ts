export { DEEPEST, LARGEST_LIBRARY_DOCUMENT, LARGEST_TEXT, MOST_PROBLEMS, MOST_REPEATED } from "./limits.ts";
export type { ReadDocument } from "./read-document.ts";
export { type ReadManifest, readManifest } from "./read-manifest.ts";
export { library as yamlLibrary } from "./yaml/library.ts";
