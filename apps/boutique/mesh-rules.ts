import { selectorLabels } from "@ashlar/components";
import type { Mesh, Output } from "@ashlar/model";
import type { BoutiqueValues } from "./boutique-values.ts";
import { calleesInside, callersOf, portsOf } from "./connections.ts";

/** Who may call whom where the platform has a mesh: the same table as that of the network policies. The frontend is open to the gateway. */
export const meshRules = (mesh: Mesh, values: BoutiqueValues): readonly Output[] => [
  ...mesh.join(),
  ...calleesInside.flatMap((name) =>
    mesh.allow({
      name,
      matchLabels: selectorLabels(name),
      port: portsOf(name).port,
      clients: callersOf(name, values).map((serviceAccount) => ({ serviceAccount })),
    }),
  ),
];
