import { hardening } from "./hardening.ts";

export const keepsCapabilities = hardening("keeps-capabilities", "A container drops the capabilities that its engine gives to all", [
  "dropped-capabilities",
]);
