import { type Acknowledgement, trailerKey } from "@ashlar/review";
import { askGit } from "../run-git.ts";

/** What the commits of a pull request acknowledge: those that the head has and the base has not. */
export const acknowledgementsBetween = (root: string, base: string, head: string): readonly Acknowledgement[] => {
  const format = `%H%x01%an%x01%(trailers:key=${trailerKey},valueonly,unfold,separator=%x02)`;
  return askGit(root, "log", "-z", "--no-show-signature", "--encoding=UTF-8", `--format=${format}`, `${base}..${head}`, "--")
    .split("\0")
    .flatMap((line) => {
      const [commit = "", by = "", texts = ""] = line.split("\u0001");
      return texts
        .split("\u0002")
        .map((text) => text.trim())
        .filter(Boolean)
        .map((text) => ({ text, by, commit }));
    });
};
