import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { event } from "./event.ts";

test.each(["involvedObject: { namespace: shop, name: cart }"])("%s is right", (content) => {
  expect(judged(event, manifest("v1", "Event", content))).toEqual([]);
});

test.each([["involvedObject: { namespace: team-a }", '/involvedObject/namespace  "team-a" is not the namespace of the event']])(
  "%s",
  (content, problem) => {
    expect(judged(event, manifest("v1", "Event", content))).toEqual([problem]);
  },
);

const newEvent = (content: string): string =>
  manifest(
    "events.k8s.io/v1",
    "Event",
    `eventTime: "2026-01-02T03:04:05.000000Z"\nregarding: { namespace: shop }\nreportingInstance: a\naction: b\nreason: c\ntype: Normal\n${content}`,
  );

test("an event of the newer API", () => {
  expect(judged(event, newEvent("reportingController: example.com/c"))).toEqual([]);
  expect(judged(event, newEvent("reportingController: a b"))).toEqual([
    "/reportingController  \"a b\" is not a name as labels have it (letters, digits, '-', '_' and '.', with a letter or digit at both ends)",
  ]);
  expect(judged(event, newEvent("reportingController: example.com/c\ndeprecatedCount: 2"))).toEqual([
    "/deprecatedCount  it is of the old API, and must not be set",
  ]);
});
