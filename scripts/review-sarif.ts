import { readFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "./github/environment.ts";
import type { Prepared } from "./github/prepare-review.ts";
import { publishSarif } from "./github/publish-sarif.ts";

// .github/workflows/review.yaml:   node scripts/review-sarif.ts FOLDER

const [folder = "review"] = process.argv.slice(2);
const { sha, number }: Prepared = JSON.parse(readFileSync(join(folder, "prepared.json"), "utf8"));
if (number !== undefined) {
  const sarif = readFileSync(join(folder, "review.sarif"), "utf8");
  console.log(await publishSarif(environment(process.env).api, number, sha, sarif));
}
