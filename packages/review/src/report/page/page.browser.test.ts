import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileReview, inTurn, nasty } from "../testing/hostile-review.ts";
import { hugeReview } from "../testing/huge-review.ts";
import { verdictOf } from "../testing/review-of.ts";
import { smallReview } from "../testing/small-review.ts";
import { page as pageOf } from "./page.ts";
import { type Chromium, chromiumPath, startChromium } from "./testing/browser.ts";
import { lowContrast } from "./testing/contrast.ts";

if (chromiumPath === undefined)
  console.log("NOT CHECKED: there is no Chromium, so the page of a review is opened by none (CHROMIUM=PATH names one)");

const small = pageOf(smallReview, verdictOf(smallReview, ["widened-role"]), { link: ({ file }) => `https://git.example/${file}` });

describe.skipIf(chromiumPath === undefined)("in a browser", () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await startChromium();
  });
  afterAll(() => chromium.close());

  test("the page opens from the disk, worst first, and asks nobody for anything", async () => {
    const { page, complaints } = await chromium.open(small);
    expect(await page.locator("h1").textContent()).toBe("REJECTED: blocked by 3 findings");
    expect(await page.locator("#status").textContent()).toBe("7 findings, worst first");
    const badges = await page.locator(".card .badge").allTextContents();
    expect(badges).toEqual(["REJECTED", "DATA-LOSS", "OUTAGE", "SECURITY", "RESTART", "CONFIG", "ROUTINE"]);
    // What blocks is open, all else is closed.
    expect(await page.locator('.head[aria-expanded="true"]').count()).toBe(3);
    expect(await page.locator("#finding-replicas-to-zero .diff span").allTextContents()).toEqual(["spec.replicas", "- 6", "+ 0"]);
    expect(complaints).toEqual([]);
  });

  test("filters choose findings and diffs, and stay in the address", async () => {
    const { page, complaints } = await chromium.open(small);
    await page.locator("#class-OUTAGE").click();
    expect(await page.locator(".card").count()).toBe(1);
    await page.locator("#class-SECURITY").click();
    expect(await page.locator(".card").count()).toBe(2);
    await page.locator("#filter-cluster").selectOption("prod-us");
    expect(await page.locator(".card .object").allTextContents()).toEqual(["Deployment shop/checkout"]);
    expect(await page.locator("#status").textContent()).toBe("Showing 1 of 7 findings");
    expect(new URL(page.url()).hash).toBe("#class=OUTAGE,SECURITY&cluster=prod-us");
    await page.locator("#clear").click();
    expect(await page.locator(".card").count()).toBe(7);
    await page.locator("#search").fill("NEWFLOW");
    await expect.poll(() => page.locator(".card .object").allTextContents()).toEqual(["ConfigMap shop/flags"]);
    expect(await page.locator(".app summary .quiet").textContent()).toBe("1 object");
    await page.locator("#search").fill("nothing has this");
    await expect.poll(() => page.locator("#nothing").isVisible()).toBe(true);
    await page.locator("#nothing-clear").click();
    await page.locator(".matrix .cell").first().click();
    expect(new URL(page.url()).hash).toBe("#environment=dev&app=shop");
    expect(await page.locator(".card .object").allTextContents()).toEqual(["ClusterRole shop-reader"]);
    expect(complaints).toEqual([]);
  });

  test("filters choose rows of tables where they know what is chosen, and otherwise the table says that it is whole", async () => {
    const { page, complaints } = await chromium.open(small);
    const rows = (id: string) => page.locator(`#${id} tbody tr`).filter({ visible: true }).count();
    const said = async (id: string) => [
      await page.locator(`#${id} .amount`).textContent(),
      await page.locator(`#${id} .note`).textContent(),
    ];
    expect([await rows("deletions"), await rows("left-behind"), await rows("images"), await rows("totals")]).toEqual([1, 1, 1, 1]);
    await page.locator("#class-OUTAGE").click();
    expect([await rows("deletions"), await rows("left-behind"), await rows("images")]).toEqual([0, 0, 1]);
    expect(await said("deletions")).toEqual(["0 of 1", ""]);
    expect(await said("images")).toEqual(["1", "whole pull request, not filtered by class"]);
    await page.locator("#class-OUTAGE").click();
    await page.locator("#filter-cluster").selectOption("dev");
    expect([await rows("deletions"), await rows("left-behind"), await rows("images"), await rows("totals")]).toEqual([0, 1, 0, 1]);
    expect(await said("totals")).toEqual(["1", "whole pull request, not filtered by cluster"]);
    await page.locator("#filter-cluster").selectOption("");
    await page.locator("#filter-environment").selectOption("dev");
    expect(await rows("totals")).toBe(0);
    await page.locator("#clear").click();
    await page.locator("#search").fill("old-flags");
    await expect.poll(() => rows("deletions")).toBe(0);
    expect(await rows("left-behind")).toBe(1);
    expect(await said("environments")).toEqual(["1", "whole pull request, not filtered by search"]);
    await page.locator("#clear").click();
    expect([...(await said("deletions")), ...(await said("noise"))]).toEqual(["1", "", "42", ""]);
    expect(complaints).toEqual([]);
  });

  test("filters and findings of an address are there at once, and when it changes", async () => {
    const { page, complaints } = await chromium.open(small, { hash: "#class=RESTART&kind=Deployment" });
    expect(await page.locator(".card .object").allTextContents()).toEqual(["Deployment shop/cart"]);
    expect(await page.locator("#class-RESTART").getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("#filter-kind").inputValue()).toBe("Deployment");
    await page.evaluate("location.hash = 'finding-config-without-restart'");
    await expect.poll(() => page.locator("#finding-config-without-restart .diff").isVisible()).toBe(true);
    expect(await page.locator(".card").count()).toBe(7);
    expect(await page.locator("#finding-config-without-restart .head:focus").count()).toBe(1);
    for (const hash of ["#deletions", "#finding-", "#finding-%", "#class=X&kind=%E0%A4%A", "#q="])
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    expect(complaints).toEqual([]);
  });

  test("keys move, open, search and help", async () => {
    const { page, complaints } = await chromium.open(small);
    const focused = () => page.evaluate("document.activeElement.closest('.card')?.id");
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await focused()).toBe("finding-widened-role");
    await page.keyboard.press("Enter");
    expect(await page.locator("#finding-widened-role .body").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.locator("#finding-widened-role .body").isVisible()).toBe(false);
    await page.keyboard.press("k");
    expect(await focused()).toBe("finding-replicas-to-zero");
    await page.keyboard.press("e");
    expect(await page.locator('.head[aria-expanded="false"]').count()).toBe(0);
    await page.keyboard.press("/");
    await page.keyboard.type("jke?");
    expect(await page.locator("#search").inputValue()).toBe("jke?");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    expect(await page.locator("#help").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("#help").isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test.each(["light", "dark"] as const)("every text can be read in the %s theme, and the other one is a key away", async (colorScheme) => {
    const { page } = await chromium.open(small, { colorScheme });
    await page.keyboard.press("e");
    await page.locator(".app summary").click();
    await page.locator("#class-OUTAGE").click();
    await page.locator("#class-OUTAGE").click();
    expect(await page.evaluate(lowContrast)).toEqual([]);
    const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const before = await ground();
    await page.keyboard.press("t");
    expect(await ground()).not.toBe(before);
    expect(await page.evaluate(lowContrast)).toEqual([]);
  });

  test("a narrow screen never scrolls sideways", async () => {
    for (const text of [small, hostilePage(() => "x".repeat(300)), hostilePage()]) {
      const { page } = await chromium.open(text, { viewport: { width: 360, height: 740 } });
      await page.keyboard.press("e");
      for (const app of await page.locator(".app summary").all()) await app.click();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    }
  });

  test("without a script there is the verdict, what blocks and what goes", async () => {
    const { page, complaints } = await chromium.open(small, { javaScriptEnabled: false });
    expect(await page.locator("h1").textContent()).toBe("REJECTED: blocked by 3 findings");
    expect(await page.locator(".card .object").allTextContents()).toEqual([
      "Deployment shop/cart",
      "PersistentVolumeClaim shop/orders-data",
      "Deployment shop/checkout",
    ]);
    expect(await page.locator("#deletions tbody").textContent()).toContain("pruned by Application prod-eu-shop");
    expect(await page.locator("#filters, #expand").filter({ visible: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  const hostilePage = (text?: () => string): string => {
    const { review, verdict } = hostileReview(text);
    return pageOf(review, verdict, { link: ({ file }) => file });
  };

  test("nothing that anyone wrote runs, loads or becomes markup", async () => {
    for (const turn of [0, 11, 22, 33]) {
      const { page, complaints } = await chromium.open(hostilePage(inTurn([...nasty.slice(turn), ...nasty.slice(0, turn)])));
      await page.keyboard.press("e");
      expect(await page.evaluate("typeof window.broken")).toBe("undefined");
      expect(await page.locator("img, svg, iframe, object, embed, main script, main style").count()).toBe(0);
      expect(await page.locator('a:not([href^="#"], [href^="https://evil.example/"])').count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });

  test("twenty thousand findings open, and the last one is a link away", async () => {
    const review = hugeReview(10_000);
    const last = review.findings.at(-1);
    const { page, complaints } = await chromium.open(pageOf(review, verdictOf(review)), { hash: `#finding-bump-9999` });
    expect(last?.id).toBe("bump-9999");
    expect(await page.locator("#status").textContent()).toBe("20,000 findings, worst first");
    expect(await page.locator("#finding-bump-9999 .body").isVisible()).toBe(true);
    expect(await page.locator(".card").count()).toBeLessThan(200);
    const few = await page.locator(".card").count();
    await page.locator("#before").click();
    expect(await page.locator(".card").count()).toBe(few + 40);
    await page.evaluate("location.hash = 'environments'");
    expect(await page.locator("#environments").boundingBox()).toMatchObject({ y: expect.closeTo(60, -2) });
    expect(complaints).toEqual([]);
  });
});
