import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { variableReference } from "./variable-reference.ts";

const at = "/spec/template/spec/containers/0";

test.each([
  "env: [{ name: HOST, value: db }, { name: URL, value: postgres://$(HOST)/shop }]",
  "env: [{ name: URL, value: http://$(SHOP_SERVICE_HOST):$(SHOP_SERVICE_PORT) }]",
  "env: [{ name: TEXT, value: a $$(LATER) }, { name: LATER, value: b }]",
  'args: ["$(HOST)"]\nenvFrom: [{ configMapRef: { name: a } }]',
  'command: [sh, -c, "echo $(HOSTNAME)"]',
  'args: ["--date=$(date)"]',
])("%s", (container) => {
  expect(judged(variableReference, deploymentWith(container))).toEqual([]);
});

test.each([
  [
    "env: [{ name: URL, value: postgres://$(HOST)/shop }, { name: HOST, value: db }]",
    `${at}/env/0/value  $(HOST) is only set further down, so it stays as it is written`,
  ],
  ["env: [{ name: URL, value: postgres://$(HOST)/shop }]", `${at}/env/0/value  $(HOST) is set nowhere, so it stays as it is written`],
  ['args: ["--host=$(HOST)"]', `${at}/args/0  $(HOST) is set nowhere, so it stays as it is written`],
])("%s", (container, problem) => {
  expect(judged(variableReference, deploymentWith(container))).toEqual([problem]);
});

test("time grows with the length of a text, whatever the text is", () => {
  for (const part of ["$", "$(", "$(a", "$(A)"]) {
    const began = performance.now();
    judged(variableReference, deploymentWith(`env: [{ name: A, value: '${part.repeat(50_000)}' }]`));
    expect(performance.now() - began, part).toBeLessThan(3000);
  }
});
