import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { claimHeld } from "./claim-held.ts";

const deployment = (replicas: number, strategy = "RollingUpdate"): string =>
  deploymentOfPod(
    "{ containers: [{ name: web, image: web:1 }], volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }] }",
  ).replace("spec:\n", `spec:\n  replicas: ${replicas}\n  strategy: { type: ${strategy} }\n`);
const claim = (mode: string): string => `
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [${mode}], resources: { requests: { storage: 1Gi } } }`;
const at = "Deployment shop/web /spec/template/spec/volumes/0/persistentVolumeClaim";

test.each([
  ["a claim that many nodes mount", deployment(3) + claim("ReadWriteMany")],
  ["one pod after the other", deployment(1, "Recreate") + claim("ReadWriteOnce")],
  ["a claim of which nothing is known", deployment(3)],
])("%s", (_, manifests) => {
  expect(judgedTree(claimHeld, manifests)).toEqual([]);
});

test("a claim that one node mounts", () => {
  expect(judgedTree(claimHeld, deployment(1) + claim("ReadWriteOnce"))).toEqual([
    `${at}  (warning) a new pod waits on another node for 'data', which the old one holds until the new one is ready`,
  ]);
  expect(judgedTree(claimHeld, deployment(3) + claim("ReadWriteOnce"))).toEqual([
    `${at}  (warning) one node at a time can mount 'data', so not all 3 pods start`,
  ]);
});
