import type { DangerRule } from "../danger-rule.ts";
import { apiVersion } from "./api-version.ts";
import { bookkeeping } from "./bookkeeping.ts";
import { configTextFormat } from "./config-text-format.ts";
import { order } from "./order.ts";
import { versionLabel } from "./version-label.ts";

export const noiseRules: readonly DangerRule[] = [versionLabel, bookkeeping, apiVersion, order, configTextFormat];
