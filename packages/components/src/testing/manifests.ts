import { parseAllDocuments } from "yaml";

/** The objects of a YAML text, for tests that say in YAML what they expect. */
export const manifests = (text: string): unknown[] => parseAllDocuments(text).map((document) => document.toJS());
