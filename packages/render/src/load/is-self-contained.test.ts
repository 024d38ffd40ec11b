import { expect, test } from "vitest";
import { isSelfContained } from "./is-self-contained.ts";

test.each([
  `var replicas = 3; module.exports = { replicas };`,
  `var values = { global: { process: "x" }, Date: 1, crypto: [] };`,
  `var headers = ["Date", 'process', \`require\`];`,
  `shop.process(); shop.Date; shop.fetch; var processor = requires + global_labels;`,
  "// apps/global/app.ts\n// apps/order-process/app.ts\n// platform/crypto-bot/Date.ts\n",
  `var metric = "process_cpu_seconds_total";`,
])("%s", (text) => {
  expect(isSelfContained(text)).toBe(true);
});

test.each([
  "process.env.TAG",
  "{ process }",
  "globalThis.x",
  "on ? global : other",
  `require("node:fs")`,
  "new Date()",
  "Date.now()",
  "Math.random()",
  `Math["random"]()`,
  "const { random } = Math;",
  "crypto.randomUUID()",
  "performance.now()",
  "new Intl.NumberFormat()",
  "fetch(url)",
  "navigator.hardwareConcurrency",
  `eval("x")`,
  `new Function("return 1")`,
  `import("x")`,
  "import.meta.url",
  "Temporal.Now.instant()",
  "`v-$" + "{Date.now()}`",
])("not: %s", (text) => {
  expect(isSelfContained(text)).toBe(false);
});
