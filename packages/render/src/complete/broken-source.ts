import type { Source } from "@ashlar/model";
import { checkPlain } from "../emit/check-plain.ts";
import { brokenObject, type Found } from "./broken-object.ts";

/** Why what a source carries of ours, a chart's values or patches over a base, cannot be written as YAML. */
export const brokenSource = (source: Source): readonly Found[] =>
  source.source === "chart"
    ? checkPlain(source.values).map((found) => ({ rule: "not-plain", object: `values of chart ${source.name}`, ...found }))
    : (source.patches ?? []).flatMap(brokenObject);
