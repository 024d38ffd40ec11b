import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { ingress } from "../testing/manifest.ts";
import { ingressRules } from "./ingress-rules.ts";

test.each(["rules: [{ host: a.b }]", "defaultBackend: { service: { name: web, port: { number: 80 } } }"])("%s is right", (content) => {
  expect(judged(ingressRules, ingress(content))).toEqual([]);
});

test.each([["ingressClassName: edge", "/spec  there are neither 'rules' nor a 'defaultBackend'"]])("%s", (content, problem) => {
  expect(judged(ingressRules, ingress(content))).toEqual([problem]);
});
