import type { Placed } from "../tree/tree.ts";
import { annotation, annotations } from "./annotations.ts";

/** Go takes signs and leading zeros, and nothing that does not fit into 64 bits (strconv.Atoi). */
const numberIn = (text: string | undefined): number | undefined => {
  if (text === undefined || !/^[+-]?\d+$/.test(text)) return undefined;
  const exact = BigInt(text.replace("+", ""));
  return BigInt.asIntN(64, exact) === exact ? Number(exact) : undefined;
};

/** Argo CD takes a wave that is no number for none, and then asks for Helm's weight (Argo CD 3.5, gitops-engine/pkg/sync/syncwaves). */
export const waveOf = (placed: Placed): number =>
  numberIn(annotation(placed, annotations.wave)) ?? numberIn(annotation(placed, "helm.sh/hook-weight")) ?? 0;
