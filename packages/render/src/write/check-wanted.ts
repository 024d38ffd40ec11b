import type { Problem } from "@ashlar/model";
import { carriesMark, clustersFolder, inClusters, type ManifestFile } from "./manifest-file.ts";
import { isPlainName, nameFlaw, pathFlaw } from "./path-flaw.ts";
import { folderOf, nameOf } from "./real-folder.ts";

/** What the renderer wants, by path, and what is wrong with it. */
export interface Wanted {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const unsafePath = (path: string, flaw: string): Problem => ({
  rule: "unsafe-path",
  message: `the manifest path ${JSON.stringify(path)} ${flaw}`,
  remedy: `give it a path inside ${clustersFolder}/, for example prod-eu/apps/shop/deployment-shop.yaml`,
});

const noMark = (path: string): Problem => ({
  rule: "no-mark",
  file: inClusters(path),
  message: `the text for ${inClusters(path)} does not start with the line that says what rendered it`,
  remedy: "emit it with that line, or the next run would take the file for somebody else's",
});

/** Two claims on one path; a folder's ends with `/`. */
const samePath = (one: string, other: string): Problem => {
  const file = inClusters(one);
  const bare = (claim: string): string => claim.replace(/\/$/, "");
  let clash = `${file} and ${inClusters(other)} are one path on a disk that ignores case`;
  if (bare(one) === bare(other)) clash = `${bare(file)} is wanted as a file and as a folder`;
  if (one === other) clash = `${file} is wanted twice`;
  return {
    rule: "same-path",
    file,
    message: clash,
    remedy: "rename one of the objects, apps or clusters that want it",
  };
};

/** What is the same for all files of a folder, found out once. */
interface Folder {
  /** The path with `/` at its end, as a disk that ignores case sees it. */
  readonly folded: string;
  readonly flaw: string | undefined;
  /** The path is the same on every disk. */
  readonly isPlain: boolean;
}

/** Names that differ only in case or in Unicode composition are one name on the usual disks of macOS and Windows. */
const fold = (name: string): string => name.normalize("NFC").toLowerCase();

/** Checks all wanted paths before anything touches the disk, and indexes them once. */
export const checkWanted = (wanted: readonly ManifestFile[]): Wanted => {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  const owners = new Map<string, string>(); // folded path → the path that claimed it first, a folder's with `/`
  const folders = new Map<string, Folder>([["", { folded: "", flaw: undefined, isPlain: true }]]);

  const claim = (folded: string, path: string): void => {
    const owner = owners.get(folded);
    if (owner === undefined) owners.set(folded, path);
    else problems.push(samePath(path, owner));
  };
  const folderAt = (path: string): Folder => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const flaw = pathFlaw(path);
    const up = flaw === undefined ? folderAt(folderOf(path)).folded : "";
    const folded = up + fold(nameOf(path));
    if (flaw === undefined) claim(folded, `${path}/`);
    const folder = { folded: `${folded}/`, flaw, isPlain: folded === path };
    folders.set(path, folder);
    return folder;
  };

  for (const { path, text } of wanted) {
    const name = nameOf(path);
    const up = folderOf(path);
    const folder = up === "" ? undefined : folderAt(up);
    const isPlain = folder?.isPlain === true && isPlainName(name);
    const flaw = folder === undefined ? pathFlaw(path) : (folder.flaw ?? (isPlain ? undefined : nameFlaw(name)));
    if (flaw !== undefined) {
      problems.push(unsafePath(path, flaw));
      continue;
    }
    if (!carriesMark(text)) problems.push(noMark(path));
    claim(isPlain ? path : (folder?.folded ?? "") + fold(name), path);
    texts.set(path, text);
  }
  return { texts, problems };
};
