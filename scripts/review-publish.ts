import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "./github/environment.ts";
import type { Prepared } from "./github/prepare-review.ts";
import { publishReview } from "./github/publish-review.ts";

// .github/workflows/review.yaml:   node scripts/review-publish.ts FOLDER
// Sets the status and writes the comment, from what review-prepare.ts and `ashlar review --write` left in the folder.

const [folder = "review"] = process.argv.slice(2);
const read = (name: string): string | undefined => {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
};
const prepared: Prepared = JSON.parse(read("prepared.json") ?? "");
const [review, code] = [read("review.json"), read("exit-code")];
const { api, page } = environment(process.env);
const said = await publishReview(api, {
  prepared,
  outcome: {
    review: review === undefined ? undefined : JSON.parse(review),
    code: code === undefined ? undefined : Number(code),
    conflict: prepared.compared === undefined,
  },
  markdown: read("review.md"),
  page,
});
console.log(said);
