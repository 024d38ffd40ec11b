import { selfManaged } from "../../clusters/self-managed/self-managed.ts";
import type { Example } from "../../example.ts";
import { rookCeph } from "./rook-ceph.ts";

const cloud = selfManaged();
const disk = (serial: string) => `/dev/disk/by-id/nvme-${serial}` as const;

export const examples = [
  {
    slot: "storage",
    brick: rookCeph({ disks: { nodes: { "node-a": [disk("a1")], "node-b": [disk("b1")], "node-c": [disk("c1")] } } }),
    cloud,
  },
  {
    slot: "storage",
    brick: rookCeph({
      disks: { everyNode: "^(sd[b-z]|nvme[1-9]n1)$" },
      deviceClasses: { standard: "hdd", fast: "nvme" },
      failureDomain: "zone",
    }),
    cloud,
  },
] as const satisfies readonly Example[];
