import { deploymentOfPod } from "./manifests.ts";

/** A Deployment whose pods have a volume of that source. */
export const podWithVolume = (source: string): string =>
  deploymentOfPod(`{ containers: [{ name: web, image: web:1 }], volumes: [{ name: a, ${source} }] }`);

/** A StorageClass of that provisioner. */
export const storageClass = (provisioner: string): string =>
  `{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: { name: a }, provisioner: ${provisioner} }`;
