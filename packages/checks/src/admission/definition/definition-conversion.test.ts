import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { definition } from "../../testing/manifest.ts";
import { definitionConversion } from "./definition-conversion.ts";

test.each(["strategy: None", "strategy: Webhook, webhook: { conversionReviewVersions: [v1], clientConfig: { url: https://a.b } }"])(
  "%s is right",
  (content) => {
    expect(judged(definitionConversion, definition("schema: { openAPIV3Schema: { type: object } }", `conversion: { ${content} }`))).toEqual(
      [],
    );
  },
);

test.each([
  ["strategy: Webhook, webhook: { conversionReviewVersions: [v1] }", "/spec/conversion  'webhook.clientConfig' is missing"],
  [
    "strategy: Webhook, webhook: { conversionReviewVersions: [v2], clientConfig: { url: https://a.b } }",
    "/spec/conversion/webhook/conversionReviewVersions  there is no version that the server speaks",
  ],
  [
    "strategy: None, webhook: { conversionReviewVersions: [v1], clientConfig: { url: https://a.b } }",
    "/spec/conversion/webhook  the strategy is None",
  ],
])("%s", (content, problem) => {
  expect(judged(definitionConversion, definition("schema: { openAPIV3Schema: { type: object } }", `conversion: { ${content} }`))).toEqual([
    problem,
  ]);
});
