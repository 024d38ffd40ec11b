import { createRequire } from "node:module";

type Library = typeof import("yaml");

let loaded: Library | undefined;

/** The `yaml` package, loaded when it is first needed: that takes 30 ms, and what we render ourselves is read without it. */
export const library = (): Library => {
  loaded ??= createRequire(import.meta.url)("yaml") as Library;
  return loaded;
};
