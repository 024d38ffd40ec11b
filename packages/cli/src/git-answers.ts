/** One of git's objects. */
export interface GitObject {
  readonly id: string;
  /** `blob`, `tree`, `commit` or `tag`. */
  readonly type: string;
  readonly content: Buffer;
}

/** `<id> <type> <bytes>`; else git says that it is missing or that the name may mean several. */
const header = /^([0-9a-f]+) (\w+) (\d+)$/;

/** Takes apart what `git cat-file --batch` prints, in whatever pieces it comes. */
export const answerReader = (each: (object: GitObject | undefined) => void): ((piece: Buffer) => void) => {
  let line = "";
  let open: { readonly id: string; readonly type: string; readonly bytes: Buffer; filled: number } | undefined;
  return (piece) => {
    let at = 0;
    while (at < piece.length) {
      if (open !== undefined) {
        const taken = piece.copy(open.bytes, open.filled, at);
        open.filled += taken;
        at += taken;
        if (open.filled < open.bytes.length) return;
        each({ id: open.id, type: open.type, content: open.bytes.subarray(0, -1) });
        open = undefined;
        continue;
      }
      const end = piece.indexOf("\n", at);
      line += piece.toString("latin1", at, end < 0 ? piece.length : end);
      if (end < 0) return;
      at = end + 1;
      const [, id, type = "", size = ""] = header.exec(line) ?? [];
      line = "";
      const last = at + Number(size);
      if (id === undefined) each(undefined);
      else if (last < piece.length) {
        each({ id, type, content: piece.subarray(at, last) });
        at = last + 1; // a line break ends it
      } else open = { id, type, bytes: Buffer.allocUnsafe(Number(size) + 1), filled: 0 };
    }
  };
};
