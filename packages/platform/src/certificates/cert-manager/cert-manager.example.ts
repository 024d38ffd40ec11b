import type { Example } from "../../example.ts";
import { certManager } from "./cert-manager.ts";

export const examples: readonly Example[] = [{ slot: "certificates", brick: certManager({ email: "platform@example.com" }) }];
