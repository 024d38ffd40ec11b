import { createHash } from "node:crypto";

const source = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What a browser may do with the page: run this script, use this style, and nothing else; no request leaves it. */
export const contentPolicy = (script: string, style: string): string =>
  `default-src 'none'; script-src ${source(script)}; style-src ${source(style)}; base-uri 'none'; form-action 'none'`;
