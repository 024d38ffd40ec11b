import { visible } from "@ashlar/manifests/visible";

/** Markup of ours, in which whatever anyone wrote is escaped. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text of anyone's, between tags or in a quoted attribute. */
export const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");

const shown = (part: Part): string => {
  if (part === undefined || part === false) return "";
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(shown).join("");
};

/** `` html`<b>${name}</b>` ``: what stands in the template is markup, what is put in is text, unless it is markup made like this. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((text, index) => text + shown(parts[index])).join(""),
});

/** Text of ours as markup, as it is: scripts and styles. */
export const raw = (text: string): Html => ({ html: text });
