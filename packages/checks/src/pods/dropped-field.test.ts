import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { podOf, podWith, podWithVolume } from "../testing/pods.ts";
import { droppedField } from "./dropped-field.ts";

const image = podWithVolume("image: { reference: models }");
const hostname = podOf("hostnameOverride: web");

test.each([image, hostname, podOf("resources: { limits: { cpu: 1 } }")])("1.36 keeps %s", (manifest) => {
  expect(judged(droppedField, manifest)).toEqual([]);
});

test.each([
  ["1.34", image, "/spec/volumes/0/image  Kubernetes 1.34 drops a volume from an image without a word"],
  ["1.34", hostname, "/spec/hostnameOverride  Kubernetes 1.34 drops hostnameOverride without a word"],
  ["1.33", podOf("resources: { limits: { cpu: 1 } }"), "/spec/resources  Kubernetes 1.33 drops resources without a word"],
  [
    "1.36",
    podWith("lifecycle: { stopSignal: SIGTERM }"),
    "/spec/containers/0/lifecycle/stopSignal  Kubernetes 1.36 drops stopSignal without a word",
  ],
])("%s drops something of %s", (version, manifest, problem) => {
  expect(judged(droppedField, manifest, version)).toEqual([problem]);
});
