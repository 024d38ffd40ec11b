import { hardening } from "./hardening.ts";

export const runsAsRoot = hardening("runs-as-root", "A container runs as another user than root, and says so", [
  "run-as-non-root",
  "run-as-user",
]);
