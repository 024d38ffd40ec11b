import { hardening } from "./hardening.ts";

export const mayEscalate = hardening("may-escalate", "A container cannot gain more privileges than it starts with", [
  "privilege-escalation",
]);
