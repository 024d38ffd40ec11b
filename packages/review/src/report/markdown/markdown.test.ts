import { expect, test } from "vitest";
import { bumpReview, hugeReview } from "../testing/huge-review.ts";
import { reviewOf, verdictOf } from "../testing/review-of.ts";
import { smallReview } from "../testing/small-review.ts";
import { jobSummary, markdown } from "./markdown.ts";
import { MARKER } from "./sections/verdict.ts";

const link = ({ file, line }: { readonly file?: string; readonly line?: number }): string => `https://git.example/${file}#L${line}`;
const small = markdown(smallReview, verdictOf(smallReview, ["widened-role"]), { link });

test("the verdict stands first, behind the line by which the comment is found again", () => {
  expect(small.startsWith(`${MARKER}\n> [!CAUTION]\n> **REJECTED: blocked by 3 findings**`)).toBe(true);
  expect(small).toContain("1 REJECTED · 1 DATA-LOSS · 1 OUTAGE · 1 SECURITY");
  expect(small).toContain("- **At merge:** `dev`\n- **Waits for `ashlar promote`:** `prod-eu` (`env/prod-eu`), `prod-us` (`env/prod-us`)");
  expect(small).toContain("- **Kubernetes `1.35` → `1.36`**: `dev`");
});

test("a blocking finding has all that is needed to judge it and to let it pass", () => {
  const [, block = ""] = /(#### OUTAGE.*?)\n### /s.exec(small) ?? [];
  expect(block).toContain("`replicas-to-zero` `Deployment shop/checkout`");
  expect(block).toContain("no pod is left of `shop/checkout`");
  expect(block).toContain("`prod-eu` [`clusters/prod-eu/apps/shop/deployment-checkout.yaml:14`](https://git.example/");
  expect(block).toContain("from `environments/prod.ts:88`");
  expect(block).toContain("```diff\n@@ spec.replicas @@\n- 6\n+ 0\n```");
  expect(block).toContain("```text\nAcknowledge: replicas-to-zero Deployment shop/checkout\n```");
  expect(block).toContain("**Must approve:** `@example/production`");
});

test("sections stand in the order in which a reader needs them", () => {
  const titles = [...small.matchAll(/^(?:###|<details><summary><b>) ?([\w ]+)/gm)].map(([, title]) => title?.trim());
  expect(titles).toEqual([
    "Blocking",
    "Deleted",
    "Stays behind",
    "Acknowledged",
    "RESTART",
    "CONFIG",
    "Images",
    "Requested by what changes",
    "Apps by environment",
    "ROUTINE",
    "Diffs by app",
  ]);
  expect(small).toContain("- SECURITY `role-widened` `ClusterRole shop-reader` by `Ada <ada@example.com>`");
  expect(small).toContain("- **DATA-LOSS** `PersistentVolumeClaim` `shop/orders-data` in `prod-eu`: pruned by Application");
  expect(small).toContain(
    "### Stays behind, managed by nobody (1)\n\n- `ConfigMap` `shop/old-flags` in `dev`: stays, and nobody looks after it: Application",
  );
  expect(small).toContain("**NOISE:** 42 changes are nothing to a cluster and not shown: 40 `version-label`, 2 `order`");
});

test("a finding of a blocking class that nobody blocks is told all the same", () => {
  expect(markdown(smallReview, { blocked: [], acknowledged: [], problems: [], passes: true })).toContain("### OUTAGE (1)");
});

test("where only an approval is missing, no trailer is asked for", () => {
  const verdict = verdictOf(smallReview);
  const text = markdown(smallReview, { ...verdict, blocked: verdict.blocked.map((each) => ({ ...each, trailer: "" })) });
  expect(text).not.toContain("```text");
  expect(text.match(/Acknowledged: only the approval is missing/g)).toHaveLength(4);
});

test("what goes in a way that nobody knows is told without one", () => {
  const review = { ...smallReview, deletions: smallReview.deletions.map((each) => ({ ...each, how: "" })) };
  expect(markdown(review, verdictOf(review))).toContain("- **DATA-LOSS** `PersistentVolumeClaim` `shop/orders-data` in `prod-eu`\n");
});

test("what nobody proved, and what is wrong with the review, stands on top", () => {
  const review = {
    ...smallReview,
    accepted: ["missing-secret"],
    problems: [{ rule: "stale", message: "clusters/dev is not what renders" }],
  };
  const text = markdown(review, verdictOf(review));
  expect(text.indexOf("**Not proven:** `missing-secret`")).toBeGreaterThan(0);
  expect(text.indexOf("**Not proven:**")).toBeLessThan(text.indexOf("### Problems (1)"));
  expect(text.indexOf("### Problems (1)")).toBeLessThan(text.indexOf("### Blocking"));
});

test("where nothing changes there is only that", () => {
  const review = reviewOf([]);
  expect(markdown(review, verdictOf(review))).toBe(
    `${MARKER}\n> [!NOTE]\n> **Nothing changes for any cluster**\\\n> 0 clusters\\\n> \`main\` → \`8f3c1d20\`\n`,
  );
});

test("a new version in a thousand apps fits on one screen", () => {
  const review = bumpReview(1000);
  const text = markdown(review, verdictOf(review));
  expect(text.length).toBeLessThan(3000);
  expect(text.split("\n").length).toBeLessThan(50);
  expect(text).toContain("`pod-template` 1,000 × `Deployment`: `service-0000/service-0000`");
  expect(text).toContain(
    "and 997 more in `dev`, `staging`, `prod-eu`, `prod-us` · `spec.template.spec.containers[].image`: `…:1.4.2` → `…:1.4.3`",
  );
});

test.each([60_000, 65_536, 99_999, 20_000, 5_000, 1_000])("of a thousand apps that lose data it tells within %i characters", (limit) => {
  const review = hugeReview(1000);
  const text = markdown(review, verdictOf(review), { link, page: "review.html", limit });
  expect(text.length).toBeLessThanOrEqual(Math.min(limit, 65_536));
  expect(text.match(/^```/gm)?.length ?? 0).toSatisfy((amount: number) => amount % 2 === 0);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  expect(text).toContain("blocked by 1,000 findings");
  if (limit < 5_000) return;
  const told = new Set(text.match(/^(####|-) DATA-LOSS `claim-deleted`.*$/gm)).size;
  const [, left = ""] = /\*\*([\d,]+) more blocking findings\*\*: see `review.html` of this run/.exec(text) ?? [];
  expect(told + Number(left.replace(",", ""))).toBe(1000);
});

test("what stays behind is told after what goes, and counted where it has no room", () => {
  const review = hugeReview(1000);
  const text = markdown(review, verdictOf(review), { limit: 20_000 });
  const [, said = ""] = /### Stays behind, managed by nobody \(1,000\)\n(.*?)\n### /s.exec(text) ?? [];
  const [, left = ""] = /\*\*([\d,]+) more objects?\*\*/.exec(said) ?? [];
  expect((said.match(/\/settings`/g) ?? []).length + Number(left.replace(",", ""))).toBe(1000);
});

test("the list of what goes is whole as long as it can be", () => {
  const review = hugeReview(1000);
  const text = markdown(review, verdictOf(review));
  for (const { object } of review.deletions) expect(text).toContain(`\`${object.namespace}/${object.name}\``);
});

test("the summary of a job holds more, and is measured in bytes", () => {
  const review = hugeReview(1000);
  const text = jobSummary(review, verdictOf(review), { link });
  const size = new TextEncoder().encode(text).length;
  expect(size).toBeLessThanOrEqual(1_048_576);
  expect(text.match(/^#### DATA-LOSS/gm)).toHaveLength(1000);
  const wide = { ...review, findings: review.findings.map((each) => ({ ...each, message: "行".repeat(400) })) };
  expect(new TextEncoder().encode(jobSummary(wide, verdictOf(wide))).length).toBeLessThanOrEqual(1_048_576);
});
