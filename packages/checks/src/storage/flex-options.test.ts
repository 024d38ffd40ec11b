import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { flexOptions } from "./flex-options.ts";

const volume = (spec: string, metadata = "{ name: data }"): string =>
  `{ apiVersion: v1, kind: PersistentVolume, metadata: ${metadata}, spec: { ${spec} } }`;

test("options of one's own, and one of Kubernetes", () => {
  expect(judged(flexOptions, volume("flexVolume: { driver: a/b, options: { example.com/size: '1', size: '2' } }"))).toEqual([]);
  expect(judged(flexOptions, volume("flexVolume: { driver: a/b, options: { kubernetes.io/size: '1' } }"))).toEqual([
    "/spec/flexVolume/options/kubernetes.io~1size  the domain of 'kubernetes.io/size' belongs to Kubernetes",
  ]);
});
