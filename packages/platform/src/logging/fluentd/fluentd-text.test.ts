import { expect, test } from "vitest";
import { fluentdText } from "./fluentd-text.ts";

test("sections, parameters and what comes from the environment", () => {
  const text = fluentdText([
    { section: "source", params: { "@type": "tail", read_from_head: true, port: 1 }, sections: [{ section: "parse", params: {} }] },
    { section: "match", of: "a.**", params: { password: { env: "STORE_PASSWORD" } } },
  ]);
  expect(text).toBe(`<source>
  @type 'tail'
  read_from_head true
  port 1
  <parse>
  </parse>
</source>
<match a.**>
  password "#{ENV['STORE_PASSWORD']}"
</match>
`);
});

test("no value ends its own string, and none is run as Ruby", () => {
  const text = fluentdText([{ section: "record", params: { a: "it's \\ here", b: "#{`id`}" } }]);
  expect(text).toContain("  a 'it\\'s \\\\ here'\n");
  expect(text).toContain("  b '#{`id`}'\n");
});

test("a text of two lines is not written", () => {
  expect(() => fluentdText([{ section: "a", params: { b: "c\nd" } }])).toThrow("Fluentd has no way to write");
});
