import type { Problem } from "@ashlar/model";

/** Where to open an editor. */
export interface Location {
  readonly path: string;
  /** From 1. */
  readonly line?: number;
}

/** The file of a problem, and its line where that is known. */
export const locationOf = ({ file }: Problem): Location | undefined => (file === undefined ? undefined : placeOf(file));

/** `apps/shop/app.ts:41` as its path and its line. */
export const placeOf = (file: string): Location => {
  const [, path, line] = /^(.+?):(\d+)$/.exec(file) ?? [];
  return path === undefined ? { path: file } : { path, line: Number(line) };
};

/** A problem in one line: what it is about, what is wrong, what to do. */
export const sentenceOf = ({ cluster, app, object, pointer, message, remedy }: Problem): string => {
  const about = [[cluster, app].filter(Boolean).join("/"), object, pointer].filter(Boolean).join(" ");
  return `${about === "" ? "" : `${about}: `}${message}${remedy === undefined ? "" : `; ${remedy}`}`;
};
