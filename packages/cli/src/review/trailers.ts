import { type Acknowledgement, trailerKey } from "@ashlar/review";
import { askGitSoon } from "../run-git.ts";

/** What the commits of a pull request acknowledge: those that the head has and the base has not. */
export const acknowledgementsBetween = async (root: string, base: string, head: string): Promise<readonly Acknowledgement[]> => {
  const format = `%H%x01%an%x01%(trailers:key=${trailerKey},valueonly,unfold,separator=%x02)`;
  const how = ["-z", "--no-show-signature", "--encoding=UTF-8", `--format=${format}`];
  return (await askGitSoon(root, "log", ...how, `${base}..${head}`, "--")).split("\0").flatMap((line) => {
    const [commit = "", by = "", texts = ""] = line.split("\u0001");
    return texts
      .split("\u0002")
      .map((text) => text.trim())
      .filter(Boolean)
      .map((text) => ({ text, by, commit }));
  });
};
