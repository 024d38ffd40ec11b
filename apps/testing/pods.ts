import type { CronJob, Deployment, StatefulSet } from "@ashlar/components";
import { isObject, type KubeObject, type Output } from "@ashlar/model";
import type { IContainer } from "kubernetes-models/v1/Container";
import type { IPodTemplateSpec } from "kubernetes-models/v1/PodTemplateSpec";

/** A pod that a workload makes. */
export interface Pod {
  /** The name of its workload. */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly container: IContainer;
  readonly template: IPodTemplateSpec;
}

type Workload = Deployment | StatefulSet | CronJob;

const isWorkload = (object: KubeObject): object is Workload => ["Deployment", "StatefulSet", "CronJob"].includes(object.kind);

const templateOf = (workload: Workload): IPodTemplateSpec | undefined =>
  workload.kind === "CronJob" ? workload.spec.jobTemplate.spec?.template : workload.spec.template;

/** The pods of all workloads, one of each. */
export const podsIn = (outputs: readonly Output[]): Pod[] =>
  outputs
    .filter(isObject)
    .filter(isWorkload)
    .flatMap((workload) => {
      const template = templateOf(workload);
      const container = template?.spec?.containers[0];
      return template === undefined || container === undefined
        ? []
        : [{ name: workload.metadata.name, labels: template.metadata?.labels ?? {}, container, template }];
    });

/** The pod of one workload. */
export const podIn = (outputs: readonly Output[], name: string): Pod => {
  const pod = podsIn(outputs).find((candidate) => candidate.name === name);
  if (pod === undefined) throw new Error(`no workload is called ${name}`);
  return pod;
};
