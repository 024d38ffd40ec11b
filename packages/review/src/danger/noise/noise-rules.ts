import type { DangerRule } from "../danger-rule.ts";
import { versionLabel } from "./version-label.ts";

export const noiseRules: readonly DangerRule[] = [versionLabel];
