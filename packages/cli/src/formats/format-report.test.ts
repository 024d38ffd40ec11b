import type { Problem } from "@ashlar/model";
import { expect, test } from "vitest";
import { github } from "./github.ts";
import { junit } from "./junit.ts";
import { sarif } from "./sarif.ts";

const port: Problem = {
  rule: "port-number",
  message: "70000 is not a port (1-65535)",
  object: "Deployment shop/cart",
  pointer: "/spec/template/spec/containers/0/ports/0/containerPort",
  file: "apps/shop/app.ts:41",
  cluster: "prod-eu",
  app: "shop",
};
const hostile: Problem = {
  rule: "no-schema",
  severity: "warning",
  message: "nothing is known of a]]><b>\n::error::x\u0000",
  remedy: 'say "so"',
  file: "a,b:c.yaml",
};
const sentence = "prod-eu/shop Deployment shop/cart /spec/template/spec/containers/0/ports/0/containerPort: 70000 is not a port (1-65535)";

test("annotations of a pull request: errors first, and nothing of a manifest begins a command", () => {
  expect(github([hostile, port]).split("\n")).toEqual([
    `::error file=apps/shop/app.ts,line=41,title=port-number::${sentence}`,
    '::warning file=a%2Cb%3Ac.yaml,title=no-schema::nothing is known of a]]><b>%0A::error::x\u0000; say "so"',
    "",
  ]);
});

test("SARIF: each rule once, with what it holds; each result at its line", () => {
  const rules = [{ name: "port-number", family: "api", severity: "error", holds: "A port is a whole number from 1 to 65535" }] as const;
  const { runs } = JSON.parse(sarif([port, { ...port, file: "apps/shop/app.ts:50" }], rules));
  expect(runs[0].tool.driver.rules).toEqual([
    { id: "port-number", shortDescription: { text: "A port is a whole number from 1 to 65535" }, properties: { tags: ["api"] } },
  ]);
  expect(runs[0].results).toHaveLength(2);
  expect(runs[0].results[0]).toEqual({
    ruleId: "port-number",
    level: "error",
    message: { text: sentence },
    locations: [{ physicalLocation: { artifactLocation: { uri: "apps/shop/app.ts" }, region: { startLine: 41 } } }],
  });
});

test("JUnit: a test case a file; what XML cannot hold is replaced", () => {
  expect(junit([port, hostile], ["ok.yaml"]).split("\n")).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    '  <testsuite name="ashlar check" tests="3" failures="1">',
    '    <testcase name="ok.yaml" classname="ashlar"></testcase>',
    `    <testcase name="apps/shop/app.ts" classname="ashlar"><failure message="${sentence}">port-number: ${sentence}</failure></testcase>`,
    '    <testcase name="a,b:c.yaml" classname="ashlar"><system-out>no-schema: nothing is known of a]]&gt;&lt;b&gt;&#10;::error::x\ufffd; say &quot;so&quot;</system-out></testcase>',
    "  </testsuite>",
    "</testsuites>",
    "",
  ]);
});
