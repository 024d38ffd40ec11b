import { dns1035Label } from "./dns-label.ts";
import type { Syntax } from "./syntax.ts";

/** The name of a kind: a DNS-1035 label in any case. */
export const kindName: Syntax = (text) => dns1035Label(text.toLowerCase());
