import { expect, test } from "vitest";
import { isSelfContained } from "./is-self-contained.ts";

test.each([
  `var replicas = 3; module.exports = { replicas };`,
  `var values = { global: { process: "x" }, Date: 1, crypto: [] };`,
  `var headers = ["Date", 'process', \`require\`];`,
  `shop.process(); shop.Date; shop.fetch; var processor = requires + global_labels;`,
  "// apps/global/app.ts\n// apps/order-process/app.ts\n// platform/crypto-bot/Date.ts\n",
  `var metric = "process_cpu_seconds_total";`,
  `var role = "rook-ceph-global";`,
  `var import_node_crypto2 = require("node:crypto");\nvar short = (0, import_node_crypto2.createHash)("sha256");\n`,
])("%s", (text) => {
  expect(isSelfContained(text)).toBe(true);
});

test.each([
  "process.env.TAG",
  "{ process }",
  "globalThis.x",
  "on ? global : other",
  `require("node:fs")`,
  `var import_node_fs = require("node:fs");\n(0, import_node_fs.readFileSync)("x");`,
  `var import_node_crypto = require("node:crypto");\nimport_node_crypto.createHash("sha256"); import_node_crypto.randomUUID();`,
  `var import_node_crypto = require("node:crypto");\nvar all = import_node_crypto;`,
  `var import_x = require("x");\nimport_x.createHash();`,
  "x = -process.uptime()",
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
