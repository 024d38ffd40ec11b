import { worker } from "@ashlar/components";
import type { KubeObject } from "@ashlar/model";
import type { BoutiqueImages } from "./boutique-values.ts";
import { addressesFor, callsOf } from "./connections.ts";

/** Artificial customers who browse, fill carts and check out; one more arrives each second until all are there. */
export const loadGenerator = ({ loadgenerator }: BoutiqueImages, { users }: { readonly users: number }): KubeObject[] =>
  worker({
    name: "loadgenerator",
    image: loadgenerator,
    replicas: 1,
    env: { ...addressesFor("loadgenerator"), USERS: `${users}`, RATE: "1" },
    calls: callsOf("loadgenerator"),
    // It serves nothing that a probe could ask.
    probe: "none",
    cpu: "300m",
    memory: "256Mi",
    memoryLimit: "512Mi",
    security: { user: 1000 },
  });
