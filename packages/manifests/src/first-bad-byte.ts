const isBetween = (byte: number | undefined, low: number, high: number): boolean => byte !== undefined && byte >= low && byte <= high;

/** The second byte after these first ones lies in a narrower range: no overlong forms, no halves of pairs, nothing beyond U+10FFFF. */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

const lengthFrom = (first: number): number => {
  if (first < 0x80) return 1;
  if (isBetween(first, 0xc2, 0xdf)) return 2;
  if (isBetween(first, 0xe0, 0xef)) return 3;
  return isBetween(first, 0xf0, 0xf4) ? 4 : 0;
};

const isCharacter = (bytes: Uint8Array, at: number, length: number): boolean => {
  const [low, high] = SECOND[bytes[at] ?? 0] ?? [0x80, 0xbf];
  if (length > 1 && !isBetween(bytes[at + 1], low, high)) return false;
  for (let more = 2; more < length; more++) if (!isBetween(bytes[at + more], 0x80, 0xbf)) return false;
  return length > 0;
};

/** The offset of the first byte that begins no character of UTF-8 (Unicode 17, table 3-7); -1 if there is none. */
export const firstBadByte = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthFrom(bytes[at] ?? 0);
    if (!isCharacter(bytes, at, length)) return at;
    at += length;
  }
  return -1;
};
