import { aks } from "../../clusters/aks/aks.ts";
import { eks } from "../../clusters/eks/eks.ts";
import { gke } from "../../clusters/gke/gke.ts";
import { selfManaged } from "../../clusters/self-managed/self-managed.ts";
import type { Example } from "../../example.ts";
import { cephBuckets } from "../../storage/ceph-buckets/ceph-buckets.ts";
import { rookCeph } from "../../storage/rook-ceph/rook-ceph.ts";
import { velero } from "./velero.ts";

const example = "00000000-0000-4000-8000-000000000000";

export const examples = [
  {
    slot: "backup",
    brick: velero({ password: { entry: "velero-repository" } }),
    cloud: gke({ project: "example-prod", region: "europe-west1" }),
  },
  { slot: "backup", brick: velero(), cloud: eks({ account: "123456789012", region: "eu-central-1" }) },
  {
    slot: "backup",
    brick: velero({ copies: false }),
    cloud: aks({ subscription: example, resourceGroup: "example-prod", region: "westeurope" }),
  },
  {
    slot: "backup",
    brick: velero(),
    cloud: selfManaged(),
    beside: { storage: rookCeph({ disks: { everyNode: "^nvme[1-9]n1$" } }), buckets: cephBuckets({ prefix: "prod" }) },
  },
] as const satisfies readonly Example[];
