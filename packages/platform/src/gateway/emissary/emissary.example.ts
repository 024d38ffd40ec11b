import { privateCa } from "../../certificates/private-ca/private-ca.ts";
import type { Example } from "../../example.ts";
import { emissary } from "./emissary.ts";

// It answers no challenges, so certificates come by another way.
export const examples = [
  { slot: "gateway", brick: emissary(), beside: { certificates: privateCa() } },
] as const satisfies readonly Example[];
