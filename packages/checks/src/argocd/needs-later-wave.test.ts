import { expect, test } from "vitest";
import { applicationOf } from "../testing/applications.ts";
import { judgedFiles } from "../testing/judged-files.ts";
import { needsLaterWave } from "./needs-later-wave.ts";

const job = (annotations: string): string =>
  `{ apiVersion: batch/v1, kind: Job, metadata: { name: migrate, namespace: shop, annotations: { ${annotations} } }, spec: { template: { spec: { containers: [{ name: a, envFrom: [{ secretRef: { name: db } }] }] } } } }`;
const external = (annotations: string): string =>
  `{ apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: { name: db, namespace: shop, annotations: { ${annotations} } } }`;
const files = (consumer: string, producer: string, folder = "shop") => ({
  "clusters/dev/argocd/shop.yaml": applicationOf("shop", "clusters/dev/apps/shop"),
  "clusters/dev/argocd/other.yaml": applicationOf("other", "clusters/dev/apps/other"),
  "clusters/dev/apps/shop/job.yaml": consumer,
  [`clusters/dev/apps/${folder}/secret.yaml`]: producer,
});
const preSync = "argocd.argoproj.io/hook: PreSync";
const wave = (number: number): string => `argocd.argoproj.io/sync-wave: '${number}'`;

test.each([
  ["in one wave", job(""), external("")],
  ["in a wave before", job(wave(1)), external(wave(0))],
  ["in the same phase", job(preSync), external(`${preSync}, ${wave(-1)}`)],
])("%s", (_, consumer, producer) => {
  expect(judgedFiles(needsLaterWave, files(consumer, producer))).toEqual([]);
});

test("another Application does not wait", () => {
  expect(judgedFiles(needsLaterWave, files(job(preSync), external(""), "other"))).toEqual([]);
});

test.each([
  ["the classic: a migration before the Secret that it needs", job(preSync), external(""), "after the phase PreSync"],
  ["a wave after", job(wave(0)), external(wave(1)), "in wave 1, after wave 0"],
])("%s", (_, consumer, producer, when) => {
  expect(judgedFiles(needsLaterWave, files(consumer, producer))).toEqual([
    `clusters/dev/apps/shop/job.yaml /spec/template/spec/containers/0/envFrom/0/secretRef/name  needs the ExternalSecret that makes Secret 'db', which is applied ${when}`,
  ]);
});
