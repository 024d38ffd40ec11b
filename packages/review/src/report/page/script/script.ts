import { cards } from "./cards.ts";
import { diffs } from "./diffs.ts";
import { dom } from "./dom.ts";
import { filters } from "./filters.ts";
import { list } from "./list.ts";
import { start } from "./start.ts";
import { tables } from "./tables.ts";

/**
 * The page's script. It is text, because packages are published as what the compiler makes of their modules, and this one runs in a
 * browser. A test has the compiler check it all the same.
 */
export const script = `"use strict";\n(() => {${[dom, filters, cards, diffs, list, tables, start].join("")}})();\n`;
