import type { KubeObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { lockedImages } from "./locked-objects.ts";

const digest = `sha256:${"0".repeat(64)}`;
const operator = (container: object): KubeObject => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "operator" },
  spec: { template: { spec: { containers: [{ name: "main", image: "quay.io/example/operator:v1.2.3", ...container }] } } },
});

test("images are found by their key, with their registry in full", () => {
  expect(lockedImages([operator({}), operator({ image: "busybox:1.37" })])).toEqual([
    "docker.io/library/busybox:1.37",
    "quay.io/example/operator:v1.2.3",
  ]);
});

test("and by their shape, where an argument, a variable or settings name what the operator runs later", () => {
  const objects = [
    operator({
      args: ["--config-reloader=quay.io/example/reloader:v0.93.0", `--other=ghcr.io/example/other@${digest}`],
      env: [{ name: "CSI_IMAGE", value: `registry.k8s.io/sig-storage/csi:v5.1.0@${digest}` }],
    }),
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "settings" },
      data: { "eck.yaml": "image: docker.elastic.co/eck/tool:3.5.0\n" },
    },
  ];
  expect(lockedImages(objects)).toEqual([
    "docker.elastic.co/eck/tool:3.5.0",
    `ghcr.io/example/other@${digest}`,
    "quay.io/example/operator:v1.2.3",
    "quay.io/example/reloader:v0.93.0",
    `registry.k8s.io/sig-storage/csi:v5.1.0@${digest}`,
  ]);
});

test.each([
  "--address=metrics.example.com:8080",
  "https://api.example.com/v1/items:8080",
  "--namespace=kube-system/app:v1",
  "--registry=quay.io/example/reloader",
  "oci://charts.example.com/chart",
  "app.example.com/name:enabled",
])("%s is none", (value) => {
  expect(lockedImages([operator({ args: [value] })])).toEqual(["quay.io/example/operator:v1.2.3"]);
});
