import type { EvaluatedApp } from "../evaluate/evaluated.ts";
import { renderedMark } from "../write/manifest-file.ts";

/** The first line of a manifest: the modules it comes from, never lines, which change with every edit above them. */
export const originOfApp = ({ app, module }: EvaluatedApp, environment: string): string =>
  `${renderedMark}from ${module} with the values${app.adjusts === undefined ? "" : " and adjustments"} of ${environment}\n`;

/** The first line of a manifest that the renderer computes for a cluster as a whole. */
export const originOfCluster = (environment: string): string => `${renderedMark}from ${environment}\n`;
