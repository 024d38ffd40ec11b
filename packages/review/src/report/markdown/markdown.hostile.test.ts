import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { hostileReview, inTurn, nasty } from "../testing/hostile-review.ts";
import { markdown } from "./markdown.ts";
import { MARKER } from "./sections/verdict.ts";

const HOST = "https://git.example/";
const link = ({ file }: { readonly file?: string }): string => `${HOST}blob/${file}`;

const render = (text: string): string =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true, allowDangerousProtocol: true });

const ours =
  /^<(\/?(p|strong|em|ul|li|h3|h4|blockquote|table|thead|tbody|tr|details|summary|b|code|pre)|br \/|code class="language-(diff|text)"|\/?(td|th)( align="right")?|a href="https:\/\/git\.example\/[^"]*"|\/a)>$/;

/** What GitHub, or a browser, makes something of wherever it stands outside of code. */
const alive = /[@#$|<>\\*_~`[\]{}\p{Cc}\p{Cf}]|GH-|www\.|:\/\/|:\w+:|\b(?=\d*[a-f])[0-9a-f]{7,}\b|&(?!quot;)/iu;

const judge = (text: string): void => {
  const html = render(text).replace(MARKER, "");
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) expect(tag).toMatch(ours);
  const outside = html
    .replace(/<code[^>]*>[^<]*<\/code>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("[!CAUTION]", "")
    .replaceAll("[!WARNING]", "")
    .replaceAll("~3", "")
    .replaceAll("~4", "")
    .replace(/\s/g, " ");
  expect(outside.match(alive)?.[0]).toBe(undefined);
  // Nothing swallows what stands behind it.
  for (const title of ["Problems", "Blocking", "Deleted", "Acknowledged", "Images", "Requested by what changes", "Apps by environment"])
    expect(html).toContain(`<h3>${title}`);
  expect(html).toContain("<strong>NOISE:</strong> 42 changes");
  expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
};

test("each nasty text alone, everywhere at once", () => {
  for (const text of nasty) {
    const { review, verdict } = hostileReview(() => text);
    judge(markdown(review, verdict, { link }));
  }
});

test("nasty texts side by side and glued together", () => {
  const piece = fc.oneof(fc.constantFrom(...nasty), fc.string(), fc.string({ unit: "binary" }));
  const text = fc.array(piece, { maxLength: 4 }).chain((pieces) => fc.constantFrom("", " ", "\n", "\n\n").map((by) => pieces.join(by)));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (texts) => {
      const { review, verdict } = hostileReview(inTurn(texts));
      judge(markdown(review, verdict, { link }));
    }),
    { numRuns: 60 },
  );
});

test("no text of anyone's makes it longer than GitHub takes", () => {
  const { review, verdict } = hostileReview(() => "`@x|\n".repeat(20_000));
  const text = markdown(review, verdict, { link });
  expect(text.length).toBeLessThanOrEqual(60_000);
  judge(text);
});
