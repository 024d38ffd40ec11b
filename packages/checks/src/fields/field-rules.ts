import type { ObjectRule } from "../rule/object-rule.ts";
import { entryTwice } from "./entry-twice.ts";
import { exactlyOne } from "./exactly-one.ts";
import { knownValue } from "./known-value.ts";
import { listLength } from "./list-length.ts";
import { nameSyntax } from "./name-syntax.ts";
import { numberRange } from "./number-range.ts";
import { plainSelector } from "./plain-selector.ts";

/** Rules that ask one thing of many fields, each with a table of them. */
export const fieldRules: readonly ObjectRule[] = [nameSyntax, knownValue, numberRange, listLength, entryTwice, exactlyOne, plainSelector];
