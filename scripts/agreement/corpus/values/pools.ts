import { addresses } from "./addresses.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import type { Pool } from "./pool.ts";
import { texts } from "./texts.ts";
import { words } from "./words.ts";

const all = { ...names, ...addresses, ...numbers, ...texts, ...words };

/** What a field holds, in the eyes of who fills it. */
export type Role = keyof typeof all;

export const pools: Readonly<Record<Role, Pool>> = all;
