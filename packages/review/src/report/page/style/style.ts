import { cards } from "./cards.ts";
import { layout } from "./layout.ts";
import { print } from "./print.ts";
import { theme } from "./theme.ts";

/** The page's style: text, as the script is. */
export const style = [theme, layout, cards, print].join("");
