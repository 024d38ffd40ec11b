import { hardening } from "./hardening.ts";

export const noSeccomp = hardening("no-seccomp", "A container has a seccomp profile", ["seccomp"]);
