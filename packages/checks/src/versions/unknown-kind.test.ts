import { expect, test } from "vitest";
import { noSchema } from "../schema/schema-rules.ts";
import { judged } from "../testing/judged.ts";
import { removedApi, removedIn, unknownKind, unservedApi } from "./unknown-kind.ts";

const object = (apiVersion: string, kind: string): string => `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: a } }`;

test.each([
  [
    "policy/v1beta1",
    "PodDisruptionBudget",
    "1.25",
    "use policy/v1; mind: an empty selector selects all pods of its namespace, no longer none",
  ],
  [
    "extensions/v1beta1",
    "Ingress",
    "1.22",
    "use networking.k8s.io/v1; mind: each path needs a pathType, and a backend is service.name with service.port.number or service.port.name",
  ],
  ["apps/v1beta2", "Deployment", "1.16", "use apps/v1; mind: it needs a selector, which cannot be changed later"],
  ["policy/v1beta1", "PodSecurityPolicy", "1.25", "use the labels of Pod Security on namespaces: pod-security.kubernetes.io/enforce"],
  ["networking.k8s.io/v1alpha1", "ClusterCIDR", "1.29", "nothing takes its place: leave it out"],
])("%s %s is gone since %s", (apiVersion, kind, version, remedy) => {
  expect(judged(removedApi, object(apiVersion, kind))).toEqual([`/apiVersion  ${apiVersion} ${kind} was removed in Kubernetes ${version}`]);
  expect(unknownKind(apiVersion, kind, "1.36").remedy).toBe(remedy);
  expect(judged(noSchema, object(apiVersion, kind))).toEqual([]);
});

test("an API goes at a version, not before", () => {
  expect(removedIn("admissionregistration.k8s.io/v1beta1", "ValidatingAdmissionPolicy", "1.33")).toBeUndefined();
  expect(removedIn("admissionregistration.k8s.io/v1beta1", "ValidatingAdmissionPolicy", "1.34")?.use).toBe(
    "admissionregistration.k8s.io/v1",
  );
});

test("a beta is off unless a server is told to serve it", () => {
  expect(judged(unservedApi, object("storage.k8s.io/v1beta1", "VolumeAttributesClass"))).toEqual([
    "/apiVersion  storage.k8s.io/v1beta1 VolumeAttributesClass is off in Kubernetes 1.36 unless the API server is told to serve it, and Kubernetes 1.37 removes it",
  ]);
  expect(unknownKind("resource.k8s.io/v1beta1", "ResourceClaim", "1.33").remedy).toBe(
    "use resource.k8s.io/v1 (from Kubernetes 1.34 on); mind: the device class of a request stands below exactly; " +
      "or start the API server with --runtime-config=resource.k8s.io/v1beta1=true",
  );
});

test("an API that comes later", () => {
  expect(judged(unservedApi, object("resource.k8s.io/v1", "DeviceClass"), "1.33")).toEqual([
    "/apiVersion  resource.k8s.io/v1 DeviceClass comes with Kubernetes 1.34, and the cluster runs 1.33",
  ]);
  expect(judged(unservedApi, object("certificates.k8s.io/v1", "ClusterTrustBundle"))).toEqual([
    "/apiVersion  certificates.k8s.io/v1 ClusterTrustBundle comes with Kubernetes 1.37, and the cluster runs 1.36",
  ]);
});

test("an API that never was, and one of somebody else", () => {
  expect(judged(noSchema, object("v1", "Deployment"))).toEqual(["/kind  nothing is known of v1 Deployment in Kubernetes 1.36"]);
  expect(unknownKind("v1", "Deployment", "1.36").remedy).toBe("Deployment is apps/v1");
  expect(unknownKind("serving.knative.dev/v1", "Service", "1.36").remedy).toBeUndefined();
});

test("an API that is served is none of these", () => {
  expect([...judged(removedApi, object("v1", "ConfigMap")), ...judged(unservedApi, object("v1", "ConfigMap"))]).toEqual([]);
});
