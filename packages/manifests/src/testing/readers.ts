import { load, YAML11_SCHEMA } from "js-yaml";
import { parse } from "yaml";

/** For tests: readers of YAML that are not ours, by name. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "yaml 1.2": (text) => parse(text, { version: "1.2" }),
  "yaml 1.1": (text) => parse(text, { version: "1.1" }),
  "js-yaml 1.2": (text) => load(text),
  "js-yaml 1.1": (text) => load(text, { schema: YAML11_SCHEMA }),
};
