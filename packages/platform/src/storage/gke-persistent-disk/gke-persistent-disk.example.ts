import { gke } from "../../clusters/gke/gke.ts";
import type { Example } from "../../example.ts";
import { gkePersistentDisk } from "./gke-persistent-disk.ts";

const cloud = gke({ project: "example-prod", region: "europe-west1" });

export const examples = [
  { slot: "storage", brick: gkePersistentDisk(), cloud },
  { slot: "storage", brick: gkePersistentDisk({ disks: "hyperdisk", regional: true }), cloud },
] as const satisfies readonly Example[];
