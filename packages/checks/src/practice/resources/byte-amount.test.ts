import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { byteAmount } from "./byte-amount.ts";

const amount = (memory: string): string => deploymentWith(`resources: { limits: { memory: ${memory} } }`);
const at = "/spec/template/spec/containers/0/resources/limits/memory";

test.each(["64Mi", "1Gi", "134217728", "128M", "0"])("%s", (memory) => {
  expect(judged(byteAmount, amount(memory))).toEqual([]);
});

test.each([
  ["512", "512 of memory is 512 bytes"],
  ["128m", "128m of memory is a part of a byte: m means a thousandth"],
  ["1.5", "1.5 of memory is a part of a byte: m means a thousandth"],
])("%s", (memory, message) => {
  expect(judged(byteAmount, amount(memory))).toEqual([`${at}  ${message}`]);
});

test("storage of a claim", () => {
  const claim =
    "{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: a }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10 } } } }";
  expect(judged(byteAmount, claim)).toEqual(["/spec/resources/requests/storage  10 of storage is 10 bytes"]);
});
