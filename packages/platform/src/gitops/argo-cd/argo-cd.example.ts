import type { Example } from "../../example.ts";
import { argoCd } from "./argo-cd.ts";

export const examples: readonly Example[] = [{ slot: "gitops", brick: argoCd({ url: "https://argocd.example.com" }) }];
