import type { AnyApp } from "@ashlar/model";
import type { Bundle } from "./bundle.ts";
import { functionLine } from "./function-line.ts";
import { functionOffset } from "./function-offset.ts";

/** Finds the module in which an app was written. */
export type ModuleFinder = (app: AnyApp) => string;

/** A module's part of a bundle: where it begins. */
interface Section {
  readonly offset: number;
  readonly line: number;
  readonly module: string;
}

/** esbuild heads each module of a bundle with a comment that names it (esbuild 0.28, format cjs, not minified). */
const sectionsOf = ({ text, modules }: Bundle): readonly Section[] => {
  const sections: Section[] = [];
  let line = 0;
  for (let offset = 0; offset < text.length; line++) {
    let end = text.indexOf("\n", offset);
    if (end < 0) end = text.length;
    if (text.startsWith("// ", offset)) {
      const module = text.slice(offset + 3, end);
      if (modules.has(module)) sections.push({ offset, line, module });
    }
    offset = end + 1;
  }
  return sections;
};

/** The last section that begins at or before a place. */
const sectionAt = (sections: readonly Section[], by: "offset" | "line", place: number): Section | undefined => {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.[by] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
};

/** Makes a finder for the apps of a bundle that ran. An app that another wraps is found where its author wrote it. */
export const moduleFinder = (bundle: Bundle): ModuleFinder => {
  const sections = sectionsOf(bundle);
  const known = new WeakMap<AnyApp, string>();
  const sectionOf = ({ objects }: AnyApp): Section | undefined => {
    const offset = functionOffset(objects, bundle.text);
    if (offset !== undefined) return sectionAt(sections, "offset", offset);
    const line = functionLine(objects);
    return line === undefined ? undefined : sectionAt(sections, "line", line);
  };
  return function find(app) {
    if (app.adjusts !== undefined) return find(app.adjusts);
    let module = known.get(app);
    if (module === undefined) {
      module = sectionOf(app)?.module ?? "an unknown module";
      known.set(app, module);
    }
    return module;
  };
};
