import { selfManaged } from "../../clusters/self-managed/self-managed.ts";
import type { Example } from "../../example.ts";
import { nfs } from "./nfs.ts";

const server = "nfs.example.com";

export const examples = [
  {
    slot: "storage",
    brick: nfs({ export: { server, share: "/exports/prod" }, fast: { server, share: "/exports/prod-flash" } }),
    cloud: selfManaged(),
  },
] as const satisfies readonly Example[];
