import type { IService } from "kubernetes-models/v1/Service";
import type { ComponentValues } from "./component-values.ts";
import { metadata } from "./metadata.ts";
import type { Service } from "./objects.ts";
import { headlessPorts, type Port, servicePorts } from "./port.ts";
import { selectorLabels } from "./selector-labels.ts";

/** One address for all ready pods. */
export const service = (values: ComponentValues, ports: readonly Port[]): Service =>
  ({
    apiVersion: "v1",
    kind: "Service",
    metadata: metadata(values),
    spec: { type: "ClusterIP", selector: selectorLabels(values.name), ports: servicePorts(ports) },
  }) satisfies IService;

/** The addresses of the ready pods, each by itself. */
export const headlessService = (values: ComponentValues, ports: readonly Port[], name = values.name): Service =>
  ({
    apiVersion: "v1",
    kind: "Service",
    metadata: metadata(values, name),
    spec: { type: "ClusterIP", clusterIP: "None", selector: selectorLabels(values.name), ports: headlessPorts(ports) },
  }) satisfies IService;

/** The names of a StatefulSet's pods. They resolve before the pods are ready, because members look for each other while they start. */
export const governingService = (values: ComponentValues, ports: readonly Port[]): Service => {
  const headless = headlessService(values, ports, governingName(values));
  return { ...headless, spec: { ...headless.spec, publishNotReadyAddresses: true } };
};

/** The name of the headless Service that a StatefulSet is governed by. */
export const governingName = ({ name }: ComponentValues): string => `${name}-headless`;
