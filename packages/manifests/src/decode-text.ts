import type { Problem } from "@ashlar/model";
import { firstBadByte } from "./first-bad-byte.ts";
import { LARGEST_TEXT } from "./limits.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** PowerShell 5 writes it; Go's reader, and so Argo CD, knows it by its byte order mark. */
const utf16Of = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
};

const MEBIBYTE = 2 ** 20;

const tooLarge = (name: string, size: number): Problem => ({
  rule: "too-large",
  file: name,
  message: `has ${Math.ceil(size / MEBIBYTE)} MiB, and no file of more than ${LARGEST_TEXT / MEBIBYTE} MiB is read`,
  remedy: "split it; one object a file is best",
});

const notText = (name: string, what: string): Problem => ({
  rule: "not-text",
  file: name,
  message: what,
  remedy: "name files of YAML or JSON in UTF-8 only",
});

const lineOfByte = (bytes: Uint8Array, offset: number): number => {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line++;
  return line;
};

const badByte = (bytes: Uint8Array, name: string): Problem => {
  const zero = bytes.indexOf(0);
  if (zero >= 0) return notText(name, `holds a zero byte at offset ${zero}, so it is no text`);
  const offset = firstBadByte(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
  return {
    rule: "bad-utf-8",
    file: `${name}:${lineOfByte(bytes, offset)}`,
    message: `the byte 0x${byte} at offset ${offset} is not UTF-8`,
    remedy: "save the file as UTF-8",
  };
};

const decodeUtf16 = (bytes: Uint8Array, name: string, encoding: string): string | Problem => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return notText(name, "begins like UTF-16, and is none");
  }
};

const decodeBytes = (bytes: Uint8Array, name: string): string | Problem => {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return decodeUtf16(bytes, name, utf16);
  try {
    return utf8.decode(bytes);
  } catch {
    return badByte(bytes, name);
  }
};

const decodeString = (text: string, name: string): string | Problem => {
  if (text.isWellFormed()) return text;
  const message = "holds half of a surrogate pair, which UTF-8 cannot carry";
  return { rule: "bad-utf-8", file: name, message, remedy: "cut texts between characters, not within one" };
};

/** The text as it is, or why there is none. */
export const decodeText = (input: string | Uint8Array, name: string): string | Problem => {
  if (input.length > LARGEST_TEXT) return tooLarge(name, input.length);
  return typeof input === "string" ? decodeString(input, name) : decodeBytes(input, name);
};

/** A text without the byte order mark, and with line feeds for all line breaks, as many as before; or why it is none. */
export const tidyText = (text: string, name: string): string | Problem => {
  const zero = text.indexOf("\0");
  if (zero >= 0) return notText(name, `holds a zero character at offset ${zero}, so it is no text`);
  const start = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return start.includes("\r") ? start.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : start;
};
