import { expect, test } from "vitest";
import { shortId } from "./promotion.ts";
import { manifests, promotedRepository, ref } from "./testing/promoted-repository.ts";
import { smallEnvironment } from "./testing/small-environment.ts";

const deployment = (cluster: string, replicas: number): Readonly<Record<string, string>> => ({
  [`clusters/${cluster}/apps/shop/deployment-shop.yaml`]: `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec: { containers: [{ name: shop, image: "shop:1.0.0" }] }
`,
});

/** The ref stands where the shop has that many replicas. */
const running = (replicas: number) => {
  const repository = promotedRepository();
  const at = repository.merge("shop", deployment("prod-eu", replicas));
  repository.moveTo(at);
  return { ...repository, at };
};

test("what blocks a merge blocks a promotion that nobody acknowledged, until it is accepted", async () => {
  const { ashlar, at, merge, stands } = running(4);
  const last = merge("nobody shops at night", deployment("prod-eu", 0));
  const command = `npm run ashlar -- promote prod-eu ${shortId(last)} --from ${shortId(at)} --accept-findings --yes`;
  const looked = await ashlar("promote", "prod-eu");
  expect({ code: looked.code, err: looked.err }).toEqual({ code: 0, err: "" });
  expect(looked.out).toMatch(
    /Forward by 1 commit\.\n\nReview of \w+ against \w+\n {2}prod-eu .*\n\nOUTAGE +Deployment shop\/shop {2}prod-eu/,
  );
  expect(looked.out).toContain("BLOCKED  1 OUTAGE");
  expect(looked.out).not.toContain("Acknowledge:");
  expect(looked.out).toContain(`Nothing was moved. To move it:\n\n  ${command}\n`);
  const refused = await ashlar("promote", "prod-eu", "--yes");
  expect({ code: refused.code, stands: stands() }).toEqual({ code: 1, stands: at });
  expect(refused.err).toContain("the review has 1 finding that blocks, and that no commit of this move acknowledges  unaccepted-findings");
  expect(refused.err).toContain(command);
  const moved = await ashlar(...command.split(" ").slice(4));
  expect({ code: moved.code, stands: stands() }).toEqual({ code: 0, stands: last });
});

test("who must approve is named, by the policy that was merged last", async () => {
  const { ashlar, at, merge, moveTo } = running(4);
  const policy = { approvals: [{ environment: ["prod-eu"], danger: ["OUTAGE"], by: ["@example/production", "joan"] }] };
  const last = merge("fewer", { ...deployment("prod-eu", 0), ".github/review.json": JSON.stringify(policy) });
  const { out, err } = await ashlar("promote", "prod-eu", "--yes");
  expect(out).toContain("needs the approval of @example/production or joan\n");
  expect(err).toContain("if that is meant, and approved by @example/production or joan, say --accept-findings");
  moveTo(merge("more", deployment("prod-eu", 9)));
  expect((await ashlar("promote", "prod-eu", last, "--back")).out, "back, by the policy of where it stands").toContain(
    "needs the approval of",
  );
  expect((await ashlar("promote", "prod-eu", at, "--back")).out).toContain("needs the approval of");
});

test("a policy that nobody can read is told and keeps nothing where it is", async () => {
  const { ashlar, merge, stands } = running(4);
  const last = merge("more", { ...deployment("prod-eu", 5), ".github/review.json": "{" });
  const { code, err } = await ashlar("promote", "prod-eu", "--yes");
  expect(err).toContain("bad-review-policy");
  expect({ code, stands: stands() }).toEqual({ code: 0, stands: last });
});

const acknowledgement = (out: string): string => /Acknowledge: .*/.exec(out)?.[0] ?? "";

test("what was acknowledged when it was merged is acknowledged, also where that was about more clusters", async () => {
  const { ashlar, at, git, merge, moveTo, stands } = running(4);
  merge("dev, too", deployment("dev", 4));
  moveTo(git("rev-parse", "HEAD"));
  const both = merge("fewer", { ...deployment("dev", 0), ...deployment("prod-eu", 0) });
  const trailer = acknowledgement((await ashlar("review", `${both}~1`, both)).out);
  expect(trailer).toMatch(/^Acknowledge: \S+ Deployment shop\/shop in dev, prod-eu \(\w+\)$/);
  const last = merge(`looked at\n\n${trailer}`, {});
  const { code, out } = await ashlar("promote", "prod-eu", "--yes");
  expect(out).toContain("acknowledged by test");
  expect(out).toContain("PASSES  1 OUTAGE");
  expect({ code, stands: stands() }).toEqual({ code: 0, stands: last });
  expect(stands()).not.toBe(at);
});

test("what was acknowledged for another cluster, or with other values, is not", async () => {
  const { ashlar, merge, moveTo } = running(4);
  moveTo(merge("dev, too", deployment("dev", 4)));
  const fewer = merge("fewer in dev", deployment("dev", 0));
  const trailer = acknowledgement((await ashlar("review", `${fewer}~1`, fewer)).out);
  expect(trailer).toContain(" in dev (");
  merge(`looked at\n\n${trailer}`, deployment("prod-eu", 0));
  const { out, err, code } = await ashlar("promote", "prod-eu", "--yes");
  expect(out).toContain("BLOCKED  1 OUTAGE");
  expect({ code, others: err.includes("unmatched-acknowledgement") }).toEqual({ code: 1, others: false });
});

test("a rollback tells what it undoes, and one flag more lets it pass", async () => {
  const { ashlar, at, merge, moveTo, stands } = running(2);
  const last = merge("more", deployment("prod-eu", 9));
  moveTo(last);
  const refused = await ashlar("promote", "prod-eu", at, "--back", "--yes");
  expect(refused.code).toBe(1);
  expect(refused.out).toMatch(/Back by 1 commit\.\n\nReview of .*\n.*\n\nOUTAGE/);
  expect(refused.out).toContain("spec.replicas: 9 → 2");
  expect(refused.err).toContain(`promote prod-eu ${shortId(at)} --from ${shortId(last)} --back --accept-findings --yes`);
  expect((await ashlar("promote", "prod-eu", at, "--yes")).err, "both flags at once").toContain("--back --accept-findings --yes");
  expect(stands()).toBe(last);
  expect((await ashlar("promote", "prod-eu", at, "--back", "--accept-findings", "--yes")).code).toBe(0);
  expect(stands()).toBe(at);
});

test("every cluster that moves is reviewed, and no other", async () => {
  const { ashlar, remote, at, merge, moveTo } = running(4);
  moveTo(
    merge("one more", {
      "environments/us.ts": smallEnvironment("", { name: "prod-us", repo: remote, revision: ref }),
      ...manifests("prod-us", 2),
      ...deployment("prod-us", 4),
      ...deployment("dev", 4),
    }),
  );
  merge("fewer", { ...deployment("dev", 0), ...deployment("prod-us", 0), ...deployment("prod-eu", 0) });
  const { out } = await ashlar("promote", "prod-eu");
  expect(out).toContain("OUTAGE     Deployment shop/shop  prod-eu, prod-us");
  expect(out).not.toContain("dev (");
  expect(out).not.toContain(shortId(at));
});

test("a manifest that nobody can read is told and does not keep the ref where it is", async () => {
  const { ashlar, at, merge, moveTo, stands } = running(4);
  moveTo(merge("broken", { "clusters/prod-eu/apps/shop/broken.yaml": "kind: [" }));
  const { code, err } = await ashlar("promote", "prod-eu", at, "--back", "--yes");
  expect({ code, stands: stands() }).toEqual({ code: 0, stands: at });
  expect(err).toContain("warning clusters/prod-eu/apps/shop/broken.yaml");
});

test("a new ref has nothing to be compared with, and ROUTINE is told by --all", async () => {
  const { ashlar, first, merge, moveTo } = promotedRepository();
  expect((await ashlar("promote", "prod-eu")).out).not.toContain("Review of");
  moveTo(first);
  merge("shop", deployment("prod-eu", 1));
  expect((await ashlar("promote", "prod-eu")).out).toContain("1 ROUTINE: --all shows them");
  expect((await ashlar("promote", "prod-eu", "--all")).out).toMatch(/ROUTINE +Deployment shop\/shop/);
});

test("programs get the review and its verdict", async () => {
  const { ashlar, merge } = running(4);
  merge("fewer", deployment("prod-eu", 0));
  const { out } = await ashlar("promote", "prod-eu", "--format", "json");
  const { review } = JSON.parse(out);
  expect(review).toMatchObject({ version: 1, counts: { OUTAGE: 1 }, findings: [{ danger: "OUTAGE" }] });
  expect(review.gate).toMatchObject({ passes: false, blocked: [{ finding: review.findings[0].id, trailer: "" }] });
});
