import { fileURLToPath } from "node:url";

const inPackage = (path: string): string => fileURLToPath(new URL(`../../packages/schemas/${path}`, import.meta.url));

/** What API servers said of their kinds. */
export const recordedFile = inPackage("recorded/kubernetes.json");

/** The validators that ajv makes of it. */
export const compiledFolder = inPackage("compiled");
