/** Seconds since 1970 of every entry, so that the same files are the same bytes. */
const modified = 946_684_800;

const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, "0")}\0`;

const header = (path: string, size: number): Buffer => {
  if (Buffer.byteLength(path) > 100) throw new Error(`${path} is too long for an archive: more than 100 bytes`);
  const block = Buffer.alloc(512);
  block.write(path, 0);
  block.write(octal(0o644, 7), 100); // mode
  block.write(octal(0, 7), 108); // user
  block.write(octal(0, 7), 116); // group
  block.write(octal(size, 11), 124);
  block.write(octal(modified, 11), 136);
  block.write("        ", 148); // the checksum is of a header with blanks in its place
  block.write("0", 156); // a regular file
  block.write("ustar\x0000", 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block;
};

/**
 * An archive of text files in the ustar format (POSIX.1-1988, pax(1)); the same files are the same bytes.
 * @throws if a path is longer than 100 bytes
 */
export const tar = (files: ReadonlyMap<string, string>): Buffer => {
  const entries = [...files].flatMap(([path, text]) => {
    const content = Buffer.from(text);
    return [header(path, content.length), content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
};
