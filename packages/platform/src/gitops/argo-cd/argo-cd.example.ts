import type { Example } from "../../example.ts";
import { argoCd } from "./argo-cd.ts";

export const examples = [{ slot: "gitops", brick: argoCd({ url: "https://argocd.example.com" }) }] as const satisfies readonly Example[];
