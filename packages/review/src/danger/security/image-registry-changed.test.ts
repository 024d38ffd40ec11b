import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { deployment } from "../../testing/workloads.ts";
import { imageRegistryChanged } from "./image-registry-changed.ts";

const of = (image: string, name = "web"): string => deployment(`containers: [{ name: web, image: "${image}" }]`, { name });

test("another registry, another publisher", () => {
  expect(judged(of("registry.example.com/web:1"), of("registry.example.org/web:1")).filter((line) => line.startsWith("SECURITY"))).toEqual([
    "SECURITY image-registry-changed Deployment shop/web: spec.template.spec.containers[web].image",
  ]);
  expect(messagesOf(imageRegistryChanged, of("ghcr.io/example/web:1"), of("ghcr.io/other/web:1"))).toEqual([
    "Deployment shop/web runs images of ghcr.io/other, from which nothing in this cluster came before",
  ]);
  expect(messagesOf(imageRegistryChanged, of("web:1"), of("web:1") + of("registry.example.net/miner:1", "job"))).toHaveLength(1);
  expect(messagesOf(imageRegistryChanged, of("web:1"), of("web:1") + of("other/exporter:1", "exporter"))).toEqual([]);
});

test("another image, another spelling, a registry that others use, and a cluster that is new", () => {
  expect(messagesOf(imageRegistryChanged, of("ghcr.io/example/web:1"), of("ghcr.io/example/shop:2"))).toEqual([]);
  expect(messagesOf(imageRegistryChanged, of("web:1"), of("docker.io/library/web:2"))).toEqual([]);
  const other = of("quay.io/example/cart:1", "cart");
  expect(messagesOf(imageRegistryChanged, other + of("web:1"), other + of("quay.io/example/web:1"))).toEqual([]);
  expect(messagesOf(imageRegistryChanged, "", of("web:1"))).toEqual([]);
});
