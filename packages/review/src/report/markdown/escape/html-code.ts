import { visible } from "@ashlar/manifests/visible";
import { clip } from "../../text/clip.ts";

/** A text of anyone's inside of a block of HTML, such as a `<summary>`, where no markdown is read. */
export const htmlCode = (text: string, length = 120): string =>
  `<code>${visible(clip(text, length)).replace(/[^\p{L}\p{N} ._/-]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
