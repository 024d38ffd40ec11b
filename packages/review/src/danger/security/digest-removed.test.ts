import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { deployment } from "../../testing/workloads.ts";
import { digestRemoved } from "./digest-removed.ts";

const digest = `@sha256:${"ab".repeat(32)}`;
const of = (image: string): string => deployment(`containers: [{ name: web, image: "${image}" }]`);

test("a digest that goes", () => {
  expect(judged(of(`web:1${digest}`), of("web:1"))).toContain(
    "SECURITY digest-removed Deployment shop/web: spec.template.spec.containers[web].image",
  );
});

test("another digest, and an image that had none", () => {
  expect(messagesOf(digestRemoved, of(`web:1${digest}`), of(`web:2${digest.replaceAll("a", "c")}`))).toEqual([]);
  expect(messagesOf(digestRemoved, of("web:1"), of("web:2"))).toEqual([]);
});
