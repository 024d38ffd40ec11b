import { selfManaged } from "../../clusters/self-managed/self-managed.ts";
import type { Example } from "../../example.ts";
import { rookCeph } from "../rook-ceph/rook-ceph.ts";
import { cephBuckets } from "./ceph-buckets.ts";

const storage = rookCeph({ disks: { everyNode: "^nvme[1-9]n1$" } });

export const examples = [
  { slot: "buckets", brick: cephBuckets({ prefix: "prod" }), cloud: selfManaged(), beside: { storage } },
] as const satisfies readonly Example[];
