import { fileURLToPath } from "node:url";

/** The Go module that all programs of the stand are built from. */
export const programsFolder = fileURLToPath(new URL("../programs", import.meta.url));
