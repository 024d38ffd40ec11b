import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "./github/environment.ts";
import { tokenEnvironment } from "./github/merged-commit.ts";
import { prepareReview } from "./github/prepare-review.ts";
import { subjectOf } from "./github/subject.ts";

// .github/workflows/review.yaml:   node scripts/review-prepare.ts FOLDER BRANCH
// Writes what is reviewed and who approved it into the folder, and tells the next steps.

const [folder = "review", into = "main"] = process.argv.slice(2);
const { api, server, token, eventPath, output } = environment(process.env);
const subject = await subjectOf(api, JSON.parse(readFileSync(eventPath, "utf8")), into);
if (subject === undefined) {
  console.log(`There is no open pull request into ${into} of which this is the newest commit: nothing to review.`);
} else {
  const prepared = await prepareReview(api, { root: process.cwd(), env: tokenEnvironment(server, token) }, subject);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "prepared.json"), JSON.stringify(prepared));
  writeFileSync(join(folder, "approvals.json"), JSON.stringify(prepared.approvals));
  const { sha, compared } = prepared;
  appendFileSync(output, `sha=${sha}\n${compared === undefined ? "" : `base=${compared.base}\nhead=${compared.head}\n`}`);
  console.log(compared === undefined ? `${sha} conflicts with ${into}` : `${compared.base} → ${compared.head}`);
}
