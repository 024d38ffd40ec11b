import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hostileReview, nasty } from "../testing/hostile-review.ts";
import { verdictOf } from "../testing/review-of.ts";
import { smallReview } from "../testing/small-review.ts";
import { dataBlock } from "./data-block.ts";
import { escaped, html, raw } from "./html.ts";
import { page } from "./page.ts";

const small = page(smallReview, verdictOf(smallReview));

test("the policy names the one script and the one style by what they say, and allows nothing else", () => {
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(small) ?? [];
  const of = (element: string): string => {
    const [, text = ""] = new RegExp(`<${element}>(.*?)</${element}>`, "s").exec(small) ?? [];
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  };
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src ${of("script")}`,
    `style-src ${of("style")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test("nothing of it lies elsewhere", () => {
  expect(small).not.toMatch(/<(link|img|iframe|object|embed)\b|\b(src|srcset|action)=|@import|url\(|https?:/);
});

test("the same review is the same bytes", () => {
  expect(page(structuredClone(smallReview), verdictOf(smallReview))).toBe(small);
});

test("whatever anyone wrote, there are the same elements", () => {
  const elements = (text: string): readonly string[] =>
    [...text.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([tag]) => tag.toLowerCase()).sort();
  const of = (text: string): string => {
    const { review, verdict } = hostileReview(() => text);
    return page(review, verdict, { link: () => text }).replace(/<pre class="diff">.*?<\/pre>|<\/?code>/gs, "");
  };
  const plain = elements(of("plain"));
  for (const text of nasty.filter((each) => each !== "")) expect(elements(of(text)), text).toEqual(plain);
});

test("data stands in a script as the same data", () => {
  const data = { text: "</script><!-- <script> & \u2028" };
  expect(dataBlock(data)).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(dataBlock(data))).toEqual(data);
});

test("what is put into markup is text, unless it is markup", () => {
  expect(html`<b>${"<i>"}</b>${html`<u>${1}</u>`}${undefined}${["a&", raw("<hr>")]}`.html).toBe("<b>&lt;i&gt;</b><u>1</u>a&amp;<hr>");
  expect(escaped("\"'\u202e")).toBe("&quot;&#39;\\u{202e}");
});
