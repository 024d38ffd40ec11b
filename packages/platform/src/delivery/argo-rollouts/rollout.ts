import type { DeliveryStep, KubeObject, Problem, ProgressiveRoute } from "@ashlar/model";
import type { AnalysisTemplate, Rollout } from "./argo-rollouts.kinds.ts";
import { PLUGIN } from "./argo-rollouts-chart.ts";

const stepsOf = ({ weight, pause = "by hand" }: DeliveryStep) => [
  { setWeight: weight },
  { pause: pause === "by hand" ? {} : { duration: pause } },
];

/**
 * Runs the pods of both versions after the pattern of the Deployment, and changes the weights of the route. The Deployment keeps its
 * pods until the first ones of the Rollout are healthy, so an app that already runs is not interrupted; later changes to the Deployment
 * are new versions.
 */
export const rollout = (asked: ProgressiveRoute, httpRoute: string): KubeObject =>
  ({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Rollout",
    metadata: { name: asked.name },
    spec: {
      replicas: asked.replicas,
      revisionHistoryLimit: 3,
      // A version whose pods never become ready goes, instead of standing there half way.
      progressDeadlineAbort: true,
      workloadRef: { apiVersion: "apps/v1", kind: "Deployment", name: asked.name, scaleDown: "onsuccess" },
      strategy: {
        canary: {
          stableService: asked.service,
          canaryService: asked.canary,
          trafficRouting: { plugins: { [PLUGIN]: { httpRoute } } },
          ...(asked.while && { analysis: { templates: [{ templateName: asked.name }], startingStep: 1 } }),
          steps: asked.steps.flatMap(stepsOf),
        },
      },
    },
  }) satisfies Rollout;

/** The first answer is waited for, or there would be none: rates look back. No answer fails, so the old version stays. */
export const analysis = (name: string, { query, below }: NonNullable<ProgressiveRoute["while"]>, address: string): KubeObject =>
  ({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "AnalysisTemplate",
    metadata: { name },
    spec: {
      metrics: [
        {
          name,
          initialDelay: "2m",
          interval: "1m",
          failureLimit: 2,
          successCondition: `len(result) > 0 && result[0] < ${below}`,
          provider: { prometheus: { address, query } },
        },
      ],
    },
  }) satisfies AnalysisTemplate;

const isWeight = (weight: number): boolean => Number.isInteger(weight) && weight >= 1 && weight <= 99;

/** Steps that lead nowhere, or back. */
export const stepProblems = ({ name, steps }: ProgressiveRoute): readonly Problem[] => {
  const rises = steps.every(({ weight }, at) => weight > (steps[at - 1]?.weight ?? 0));
  if (steps.length > 0 && rises && steps.every(({ weight }) => isWeight(weight))) return [];
  return [
    {
      rule: "delivery-steps",
      object: `Rollout ${name}`,
      message: `[${steps.map(({ weight }) => weight).join(", ")}] are no steps of a new version: whole percent from 1 to 99, each more than the one before`,
      remedy: "Name one step or more; after the last pause all requests go to the new version",
    },
  ];
};
