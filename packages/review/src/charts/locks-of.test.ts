import { expect, test } from "vitest";
import type { FoundLock } from "./chart-locks.ts";
import { locksOf } from "./locks-of.ts";

const found = (path: string, version = "1.0.0"): FoundLock => ({
  path: `bricks/${path}.lock.json`,
  lock: { version, brings: [], objects: [], images: [] },
});

const all = [
  ...["cert-manager/cert-manager", "istio/istio-base", "istio/istio-cni", "istio/istiod", "istio/ztunnel"].map((path) => found(path)),
  ...["linkerd/linkerd-crds", "linkerd/linkerd-cni", "linkerd/linkerd-control-plane", "emissary/emissary", "emissary/emissary-crds"].map(
    (path) => found(path),
  ),
  found("elasticsearch/elasticsearch"),
  found("argo-cd/argo-cd"),
  found("argo-cd/argo-cd-ha"),
  found("cert-manager/cert-manager", "2.0.0"),
];

test.each([
  [["cert-manager", "cert-manager", "cert-manager"], ["cert-manager/cert-manager"]],
  [["istio-base", "base", "istio"], ["istio/istio-base"]],
  [["istiod", "istiod", "istio"], ["istio/istiod"]],
  [["linkerd2-cni", "linkerd2-cni", "linkerd"], ["linkerd/linkerd-cni"]],
  [["emissary-crds", "emissary-crds-chart", "emissary"], ["emissary/emissary-crds"]],
  [["emissary-ingress", "emissary-ingress", "emissary"], ["emissary/emissary"]],
  [["elastic-operator", "eck-operator", "elasticsearch"], ["elasticsearch/elasticsearch"]],
  [["other", "other", "other"], []],
])("%j", (words, paths) => {
  expect(locksOf(all, "1.0.0", words).map(({ path }) => path)).toEqual(paths.map((path) => `bricks/${path}.lock.json`));
});

test("of a commit there is only one, whatever its lock is called", () => {
  const commit = "78e32cd84e0abec2621924a30e38c755f93e180a";
  const locks = [...all, found("snapshot-controller/snapshot-controller", commit)];
  expect(locksOf(locks, commit, ["external-snapshotter", "rook-ceph"])).toHaveLength(1);
});

test("the same chart with other settings counts as one", () => {
  const locks = [found("a/kube-state-metrics"), found("b/kube-state-metrics")];
  expect(locksOf(locks, "1.0.0", ["kube-state-metrics"])).toHaveLength(2);
});
