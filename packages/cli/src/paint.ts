import { styleText } from "node:util";

export type Paint = (style: "red" | "yellow" | "green" | "dim" | "bold", text: string) => string;

/** Colours text when asked to, else leaves it as it is. */
export const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
